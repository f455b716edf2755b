interface TrustedTypes {
  readonly defaultPolicy: unknown;
  createPolicy(name: string, rules: { createHTML: (html: string) => string | null }): unknown;
}

/**
 * Takes the one policy that the content policy names, so that nothing else in the window can. It lets the empty text through,
 * with which libraries clear an element, and nothing else: no text can ever become markup.
 */
export function allowEmptyMarkup(): void {
  // Not in the compiler's types of a window.
  const trustedTypes: TrustedTypes | undefined = Reflect.get(window, 'trustedTypes');
  if (trustedTypes === undefined || trustedTypes.defaultPolicy !== null) return;
  trustedTypes.createPolicy('default', { createHTML: (html) => (html === '' ? '' : null) });
}

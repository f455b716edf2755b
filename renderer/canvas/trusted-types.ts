interface TrustedTypes {
  readonly defaultPolicy: unknown;
  createPolicy(name: string, rules: { createHTML: (html: string) => string | null }): unknown;
}

/**
 * Konva empties its container by assigning an empty string to innerHTML, which the content policy forbids without a policy.
 * This one lets the empty string through and nothing else, so that no text can ever become markup.
 */
export function allowEmptyMarkup(): void {
  // Not in the compiler's types of a window.
  const trustedTypes: TrustedTypes | undefined = Reflect.get(window, 'trustedTypes');
  if (trustedTypes === undefined || trustedTypes.defaultPolicy !== null) return;
  trustedTypes.createPolicy('default', { createHTML: (html) => (html === '' ? '' : null) });
}

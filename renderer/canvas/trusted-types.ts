/**
 * Konva empties its container by assigning an empty string to innerHTML, which the content policy forbids without a policy.
 * This one lets the empty string through and nothing else, so that no text can ever become markup.
 */
interface TrustedTypes {
  readonly defaultPolicy: unknown;
  createPolicy(name: string, rules: { createHTML: (html: string) => string | null }): unknown;
}

const trustedTypes = (globalThis as { trustedTypes?: TrustedTypes }).trustedTypes;

if (trustedTypes !== undefined && trustedTypes.defaultPolicy === null) {
  trustedTypes.createPolicy('default', { createHTML: (html) => (html === '' ? '' : null) });
}

export {};

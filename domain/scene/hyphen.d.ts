/** The part of the package hyphen that is used; it brings no types. */
declare module 'hyphen/nl/index.js' {
  const dutch: {
    /** Puts `hyphenChar` in every place where a word may be broken. */
    hyphenateSync(
      text: string,
      options: { readonly hyphenChar: string; readonly minWordLength: number },
    ): string;
  };
  export default dutch;
}

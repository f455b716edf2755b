/**
 * The same tree of texts as the Dutch catalogue, in another language. A key that is missing or too many does not compile;
 * that both texts use the same `{{variables}}` is read by a test.
 */
export type Translation<Dutch> = {
  readonly [Key in keyof Dutch]: Dutch[Key] extends string ? string : Translation<Dutch[Key]>;
};

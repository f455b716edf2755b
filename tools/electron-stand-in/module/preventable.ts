export interface Preventable {
  preventDefault(): void;
  readonly defaultPrevented: boolean;
}

/** An event that a listener may forbid. */
export function preventable<T extends object>(details: T): T & Preventable {
  let prevented = false;
  const methods: Preventable = {
    preventDefault() {
      prevented = true;
    },
    get defaultPrevented() {
      return prevented;
    },
  };
  return Object.assign(Object.create(methods), details);
}

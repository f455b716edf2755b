/** Numbers in a queue, of which the one with the least cost comes out first. */
export class Heap {
  readonly #items: number[] = [];
  readonly #costs: number[] = [];

  get isEmpty(): boolean {
    return this.#items.length === 0;
  }

  push(item: number, cost: number): void {
    let at = this.#items.length;
    while (at > 0) {
      const up = (at - 1) >> 1;
      const upper = this.#costs[up] ?? 0;
      if (upper <= cost) break;
      this.#put(at, this.#items[up] ?? 0, upper);
      at = up;
    }
    this.#put(at, item, cost);
  }

  /** Only when it is not empty. */
  pop(): number {
    const first = this.#items[0] ?? 0;
    const item = this.#items.pop() ?? 0;
    const cost = this.#costs.pop() ?? 0;
    const count = this.#items.length;
    if (count === 0) return first;
    let at = 0;
    for (let down = 1; down < count; down = 2 * at + 1) {
      if ((this.#costs[down + 1] ?? Infinity) < (this.#costs[down] ?? Infinity)) down += 1;
      const lower = this.#costs[down] ?? Infinity;
      if (lower >= cost) break;
      this.#put(at, this.#items[down] ?? 0, lower);
      at = down;
    }
    this.#put(at, item, cost);
    return first;
  }

  #put(at: number, item: number, cost: number): void {
    this.#items[at] = item;
    this.#costs[at] = cost;
  }
}

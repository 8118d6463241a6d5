/** Names that are given once. Case tells them apart unless they are of files. */
export class Names {
  readonly #taken: Set<string>;
  readonly #key: (name: string) => string;

  constructor(taken: Iterable<string> = [], key = (name: string) => name) {
    this.#key = key;
    this.#taken = new Set([...taken].map(key));
  }

  /** The first of the wanted names that is free, or the last with a number. */
  claim(...wanted: readonly [string, ...string[]]): string {
    const free = wanted.find((name) => !this.#taken.has(this.#key(name)));
    let name = free ?? String(wanted.at(-1));
    for (let number = 2; this.#taken.has(this.#key(name)); number++) name = `${wanted.at(-1)}${number}`;
    this.#taken.add(this.#key(name));
    return name;
  }
}

/**
 * A short text that a regular expression matches, the same each time; `undefined` where it has parts that are not known
 * here, such as a look-ahead. Whoever uses it tests it: classes and anchors in odd places may still refuse it.
 */
export function matchingText(pattern: string): string | undefined {
  const reader = { pattern, at: 0 };
  const text = alternatives(reader);
  return reader.at === pattern.length ? text : undefined;
}

interface Reader {
  readonly pattern: string;
  at: number;
}

/** The first alternative's text; the others are read, and left. */
function alternatives(reader: Reader): string | undefined {
  const first = sequence(reader);
  while (taken(reader, /\|/y) !== undefined) if (sequence(reader) === undefined) return undefined;
  return first;
}

function sequence(reader: Reader): string | undefined {
  let text = "";
  while (reader.at < reader.pattern.length && !/[|)]/.test(reader.pattern[reader.at] ?? "")) {
    const part = atom(reader);
    if (part === undefined) return undefined;
    text += part.repeat(count(reader));
  }
  return text;
}

function atom(reader: Reader): string | undefined {
  if (taken(reader, /\^|\$|\\[bB]/y) !== undefined) return "";
  if (taken(reader, /\((?:\?:|\?<\w+>|(?!\?))/y) !== undefined) {
    const inner = alternatives(reader);
    return taken(reader, /\)/y) === undefined ? undefined : inner;
  }
  const set = taken(reader, /\[(?:\\.|[^\]\\])*\]|\\[dDwWsS]|\\[pP]\{[^}]+\}|\./y);
  if (set !== undefined) return firstOf(set);
  const escaped = taken(reader, /\\[^a-zA-Z0-9]/y);
  return escaped?.slice(1) ?? taken(reader, /[^()[\]{}*+?|\\]/y);
}

/** How often a quantifier asks for what stands before it, at least. */
function count(reader: Reader): number {
  const quantifier = taken(reader, /(?:[*+?]|\{\d+(?:,\d*)?\})\??/y);
  if (quantifier === undefined || quantifier.startsWith("+")) return 1;
  return quantifier.startsWith("{") ? Number.parseInt(quantifier.slice(1), 10) : 0;
}

/** The first of the usual characters that a class has. */
function firstOf(set: string): string | undefined {
  const expression = new RegExp(`^${set}$`, "u");
  return [..."aA01 -_.#/:@é"].find((character) => expression.test(character));
}

function taken(reader: Reader, expression: RegExp): string | undefined {
  expression.lastIndex = reader.at;
  const found = expression.exec(reader.pattern)?.[0];
  reader.at += found?.length ?? 0;
  return found;
}

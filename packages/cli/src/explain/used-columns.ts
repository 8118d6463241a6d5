/** The columns of one table that a statement's WHERE and ORDER BY name, by their SQL names. */
export interface UsedColumns {
  /** Held equal to a value, or to one of several. */
  readonly equal: readonly string[];
  /** Held above or below a value. */
  readonly bounded: readonly string[];
  readonly ordered: readonly string[];
}

/** Reads what every row has to meet; what stands in an OR is left out. The server's own SQL, as Drizzle writes it. */
export function usedColumns(sql: string, table: string): UsedColumns {
  const parts = conjuncts(clause(sql, " where "));
  const columns = (test: string) => {
    const pattern = new RegExp(`^(?:"([^"]+)"\\.)?"([^"]+)" ${test}`);
    return parts.flatMap((part) => ofTable(pattern.exec(part), table));
  };
  const order = splitAtTop(clause(sql, " order by "), ", ");
  return {
    equal: columns("(?:=|in) "),
    bounded: columns("[<>]=? "),
    ordered: order.flatMap((term) => ofTable(/^(?:"([^"]+)"\.)?"([^"]+)"(?: asc| desc)?$/.exec(term.trim()), table)),
  };
}

function ofTable(match: RegExpExecArray | null, table: string): string[] {
  const [, owner = table, column] = match ?? [];
  return column === undefined || owner !== table ? [] : [column];
}

const ends = [" order by ", " limit ", " returning "];

function clause(sql: string, word: string): string {
  const after = splitAtTop(sql, word)[1] ?? "";
  return ends.reduce((text, end) => splitAtTop(text, end)[0] ?? "", after);
}

function conjuncts(text: string): string[] {
  const inside = withoutParentheses(text.trim());
  const parts = splitAtTop(inside, " and ");
  return parts.length > 1 ? parts.flatMap(conjuncts) : [inside];
}

/** `(a and b)` without what is around it; `(a) and (b)` as it is. */
function withoutParentheses(text: string): string {
  const isWrapped = text.startsWith("(") && text.endsWith(")") && splitAtTop(text, "").length === 1;
  return isWrapped ? withoutParentheses(text.slice(1, -1).trim()) : text;
}

/** Splits where the word stands outside of parentheses and quotes; with no word, after each closed parenthesis. */
function splitAtTop(text: string, word: string): string[] {
  const parts: string[] = [];
  let [depth, start, quote] = [0, 0, ""];
  for (let at = 0; at < text.length; at++) {
    const letter = text.charAt(at);
    const isFound = depth === 0 && quote === "" && word !== "" && text.startsWith(word, at);
    if (isFound) {
      parts.push(text.slice(start, at));
      start = at + word.length;
    }
    if (quote !== "") quote = letter === quote ? "" : quote;
    else if (letter === "'" || letter === '"') quote = letter;
    else if (letter === "(") depth++;
    else if (letter === ")" && --depth === 0 && word === "") {
      parts.push(text.slice(start, at + 1));
      start = at + 1;
    }
  }
  return start < text.length || parts.length === 0 ? [...parts, text.slice(start)] : parts;
}

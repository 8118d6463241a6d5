/**
 * A `Content-Disposition` that saves a file under a name (RFC 6266): the name in ASCII and, where that is not all of it, in
 * UTF-8 (RFC 8187). Whatever the name has in it, it stays in its parameter and names no folder.
 */
export function attachment(filename: string | undefined): string {
  const name = filename?.replaceAll(/[\p{Cc}/\\]/gu, "_");
  if (name === undefined || name === "") return "attachment";
  const plain = name.replaceAll(/[^ -~]|["%]/gu, "_");
  const quoted = `attachment; filename="${plain}"`;
  return plain === name ? quoted : `${quoted}; filename*=UTF-8''${percentEncoded(name)}`;
}

/** RFC 8187's `value-chars`. Half a surrogate pair becomes U+FFFD. */
function percentEncoded(name: string): string {
  const bytes = [...new TextEncoder().encode(name)];
  return bytes
    .map((byte) => String.fromCharCode(byte))
    .map((char) => (/[\w!#$&+.^`|~-]/.test(char) ? char : `%${hex(char)}`))
    .join("");
}

function hex(char: string): string {
  return char.charCodeAt(0).toString(16).toUpperCase().padStart(2, "0");
}

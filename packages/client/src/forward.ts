/** The headers by which a server-side front end speaks for its visitor: `createClient({ headers: forward(request) })`. */
export function forward(from: Headers | { readonly headers: Headers }): Headers {
  const visitor = "headers" in from ? from.headers : from;
  const headers = new Headers();
  for (const name of ["cookie", "origin"]) {
    const value = visitor.get(name);
    if (value) headers.set(name, value);
  }
  return headers;
}

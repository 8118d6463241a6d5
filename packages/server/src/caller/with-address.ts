/** The header in which Better Auth finds the address of a caller: this server writes it, whatever the client sent. */
export const addressHeader = "x-quickback-address";

export function withAddress(request: Request, address: string | undefined): Request {
  const headers = new Headers(request.headers);
  headers.delete(addressHeader);
  if (address !== undefined) headers.set(addressHeader, address);
  return new Request(request, { headers });
}

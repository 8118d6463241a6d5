/** How often a property is tried: `QUICKBACK_RUNS` times as often as here, or exactly so often where it is not set. */
export function runs(usual: number): { readonly numRuns: number } {
  const factor = Number(process.env["QUICKBACK_RUNS"] ?? 1);
  return { numRuns: Math.ceil(usual * factor) };
}

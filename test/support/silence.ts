import { afterEach, beforeEach, expect, vi } from "vitest";

/** Fails each test of a `describe` during which anything was said on `console.error`: nothing there may be unexpected. */
export function expectSilence(): void {
  beforeEach(() => void vi.spyOn(console, "error").mockImplementation(() => {}));
  afterEach(() => {
    const said = vi.mocked(console.error).mock.calls;
    vi.restoreAllMocks();
    expect(said).toEqual([]);
  });
}

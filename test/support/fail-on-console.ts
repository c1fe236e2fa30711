import { afterEach, beforeEach, expect, vi } from "vitest";

/** A library does not speak: any call of these during a test fails it. */
const methods = ["debug", "error", "info", "log", "trace", "warn"] as const;

beforeEach(() => {
  for (const method of methods) vi.spyOn(console, method).mockImplementation(() => {});
});

afterEach(() => {
  for (const method of methods) {
    const calls = vi.isMockFunction(console[method]) ? vi.mocked(console[method]).mock.calls : [];
    expect(calls, `console.${method} was called`).toEqual([]);
  }
  vi.restoreAllMocks();
});

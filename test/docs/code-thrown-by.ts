/** The `code` of what a call throws; `undefined` when it throws nothing. */
export async function codeThrownBy(call: () => unknown): Promise<unknown> {
  try {
    await call();
    return undefined;
  } catch (error) {
    return error instanceof Error && "code" in error ? error.code : error;
  }
}

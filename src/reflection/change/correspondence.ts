import type { Instrument } from "../types.js";

/** The earlier id of an item, by its later id, where the earlier version is known to have asked it. */
export type FormerId = (laterId: string) => string | undefined;

/** How items of an earlier version go on: as the later instrument says, else under the same id. */
export function correspondence(
  earlierIds: readonly string[],
  earlierVersion: string,
  later: Instrument | undefined,
): FormerId {
  const asked = new Set(earlierIds);
  const named = later?.succeeds?.find(({ version }) => version === earlierVersion)?.items ?? {};
  const former = new Map(Object.entries(named).map(([then, now]) => [now, then]));
  const renamed = new Set(former.values());
  return (laterId) => {
    const id = former.get(laterId) ?? (renamed.has(laterId) ? undefined : laterId);
    return id !== undefined && asked.has(id) ? id : undefined;
  };
}

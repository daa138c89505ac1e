/** An object of a subgraph's answer. Answers come from JSON.parse and belong to one request: they are changed in place. */
export type JsonObject = Record<string, unknown>;

export const isJsonObject = (value: unknown): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Merges `source` into `target`, in place and without copying; what `target` has already stays. */
export function mergeInto(target: JsonObject, source: JsonObject): void {
  for (const key of Object.keys(source)) {
    const incoming = source[key];
    const present = target[key];
    if (present === undefined || present === null) target[key] = incoming;
    else if (typeof present === 'object' && typeof incoming === 'object') mergeValues(present, incoming);
  }
}

function mergeValues(present: unknown, incoming: unknown): void {
  if (Array.isArray(present) && Array.isArray(incoming)) {
    // The same list fetched from two places has the same items in the same order.
    for (let index = 0; index < Math.min(present.length, incoming.length); index += 1) {
      mergeValues(present[index], incoming[index]);
    }
    return;
  }
  if (isJsonObject(present) && isJsonObject(incoming)) mergeInto(present, incoming);
}

/** A copy that shares nothing: one entity at two places of an answer is merged into twice. */
export function copyOf<Value>(value: Value): Value;
export function copyOf(value: unknown): unknown {
  if (Array.isArray(value)) return value.map((item) => copyOf(item));
  if (!isJsonObject(value)) return value;
  const copy: JsonObject = {};
  for (const key of Object.keys(value)) copy[key] = copyOf(value[key]);
  return copy;
}

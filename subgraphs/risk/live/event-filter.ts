import { z } from 'zod';
import type { Row } from '../../_kit/subgraph.js';

const filters = z.object({ filter: z.record(z.string(), z.unknown()).nullish() });
const words = z.array(z.string());

/** Effects stand in events as jobs spell them. */
const spelled = (name: string, values: readonly string[]): readonly string[] =>
  name === 'effect' ? values.map((value) => value.replaceAll('_', '-').toLowerCase()) : values;

/**
 * Each list of a filter names the values of one member of the event, all lists must fit; what the event does not tell
 * fits no list.
 * @param members of the event, where they are not called as the filter's.
 */
export function filterOf(args: Row, members: Readonly<Record<string, string>>): (payload: Row) => boolean {
  const { filter } = filters.parse(args);
  const lists = Object.entries(filter ?? {}).flatMap(([name, value]) => {
    const values = words.safeParse(value);
    return values.success
      ? [{ member: members[name] ?? name, values: new Set(spelled(name, values.data)) }]
      : [];
  });
  return (payload) =>
    lists.every(({ member, values }) => {
      const told = payload[member];
      return Array.isArray(told)
        ? told.some((each) => values.has(String(each)))
        : typeof told === 'string' && values.has(told);
    });
}

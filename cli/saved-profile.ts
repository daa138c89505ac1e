import { z } from 'zod';
import { type HubClient, readAnswer } from './hub-client.js';

const SavedProfile = z.looseObject({
  name: z.string(),
  recordType: z.string(),
  profile: z.record(z.string(), z.unknown()),
  savedBy: z.string(),
  savedAt: z.string(),
});
export type SavedProfile = z.infer<typeof SavedProfile>;
const Profiles = z.object({ profiles: z.array(SavedProfile) });

const profilesUrl = (client: HubClient, department: string, name?: string): string =>
  [
    `${client.gateway}/publish/${encodeURIComponent(department)}/profiles`,
    ...(name === undefined ? [] : [name]),
  ]
    .map((part, i) => (i === 0 ? part : encodeURIComponent(part)))
    .join('/');

/** The saved mappings of a department's tables, over HTTP. */
export function savedProfiles(client: HubClient, department: string) {
  const call = async <T>(
    schema: z.ZodType<T>,
    method: 'GET' | 'PUT' | 'DELETE',
    name?: string,
    body?: unknown,
  ): Promise<T> => {
    const url = profilesUrl(client, department, name);
    const value = await client.json(method, url, await client.token('publisher', department), body);
    return readAnswer(schema, { url, status: 200, value });
  };
  return {
    list: async (): Promise<readonly SavedProfile[]> => (await call(Profiles, 'GET')).profiles,
    find: (name: string): Promise<SavedProfile> => call(SavedProfile, 'GET', name),
    save: (name: string, profile: unknown): Promise<SavedProfile> => call(SavedProfile, 'PUT', name, profile),
    remove: (name: string): Promise<unknown> => call(z.unknown(), 'DELETE', name),
  };
}

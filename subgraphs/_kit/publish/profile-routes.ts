/** `GET <base>/publish/profiles`, and PUT, GET, DELETE of one: the mappings of a department's own tables. */
import { HubError } from '../../../platform/errors.js';
import type { DepartmentDescriptor } from '../../../schema/compiler/descriptor.js';
import { readBody } from '../serve/read-body.js';
import { sendJson } from '../serve/routes.js';
import type { Route, RouteCall } from '../subgraph.js';
import { readProfile } from './profile.js';
import { findProfile, listProfiles, removeProfile, saveProfile } from './profile-store.js';
import type { Publisher } from './publisher.js';

const MAX_PROFILE_BYTES = 262_144;
const NAME = /^[\w.-]{1,100}$/;

function nameOf({ params }: RouteCall): string {
  const name = params['name'] ?? '';
  if (NAME.test(name)) return name;
  throw new HubError('BAD_REQUEST', { reason: '映射名应为 1–100 个字母、数字或 _ . -' });
}

const unknown = (name: string): HubError => new HubError('NOT_FOUND', { what: `表格映射 ${name}` });

async function readJson({ request }: RouteCall): Promise<unknown> {
  const bytes = await readBody(request, MAX_PROFILE_BYTES);
  try {
    return JSON.parse(bytes.toString('utf8'));
  } catch (cause) {
    throw new HubError('PROFILE_INVALID', { reason: '不是完整的 JSON' }, { cause });
  }
}

export function profileRoutes(department: DepartmentDescriptor, publisher: Publisher): readonly Route[] {
  const { pool, clock } = publisher;
  const path = '/publish/profiles/:name';
  return [
    {
      method: 'GET',
      path: '/publish/profiles',
      handle: async ({ response }) => sendJson(response, 200, { profiles: await listProfiles(pool) }),
    },
    {
      method: 'GET',
      path,
      handle: async (call) => {
        const name = nameOf(call);
        const saved = await findProfile(pool, name);
        if (saved === null) throw unknown(name);
        sendJson(call.response, 200, saved);
      },
    },
    {
      method: 'PUT',
      path,
      handle: async (call) => {
        const name = nameOf(call);
        const profile = readProfile(department, await readJson(call));
        await saveProfile(pool, name, profile, call.identity.subject, clock.now().toISOString());
        sendJson(call.response, 200, await findProfile(pool, name));
      },
    },
    {
      method: 'DELETE',
      path,
      handle: async (call) => {
        const name = nameOf(call);
        if (!(await removeProfile(pool, name))) throw unknown(name);
        sendJson(call.response, 200, { name, removed: true });
      },
    },
  ];
}

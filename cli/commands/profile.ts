/** `hub profile list|show|save|remove`: how a department's own tables become the hub's records. */
import { readFileSync } from 'node:fs';
import { HubError } from '../../platform/errors.js';
import { fileReason } from '../../platform/file-error.js';
import { beijingTime } from '../beijing-time.js';
import type { HubClient } from '../hub-client.js';
import type { Output } from '../output.js';
import { type SavedProfile, savedProfiles } from '../saved-profile.js';
import { table } from '../table.js';

const shown = ({ name, recordType, savedBy, savedAt }: SavedProfile): readonly string[] => [
  name,
  recordType,
  savedBy,
  beijingTime(savedAt),
];

export const listProfiles = async (client: HubClient, output: Output, department: string): Promise<void> => {
  const profiles = await savedProfiles(client, department).list();
  const text =
    profiles.length === 0
      ? `${department} 还没有保存表格映射;用 hub profile save 名称 文件.json --department ${department} 保存。`
      : table(['名称', '记录类型', '保存人', '保存时间'], profiles.map(shown));
  output.answer(profiles, text);
};

export const showProfile = async (
  client: HubClient,
  output: Output,
  department: string,
  name: string,
): Promise<void> => {
  const saved = await savedProfiles(client, department).find(name);
  output.answer(saved, JSON.stringify(saved.profile, null, 2));
};

const readProfileFile = (file: string): unknown => {
  let text: string;
  try {
    text = readFileSync(file === '-' ? 0 : file, 'utf8');
  } catch (cause) {
    throw new HubError('FILE_UNREADABLE', { file, reason: fileReason(cause) }, { cause });
  }
  try {
    return JSON.parse(text.replace(/^\ufeff/, ''));
  } catch (cause) {
    throw new HubError('PROFILE_INVALID', { reason: `${file} 不是完整的 JSON` }, { cause });
  }
};

export const saveProfile = async (
  client: HubClient,
  output: Output,
  department: string,
  name: string,
  file: string,
): Promise<void> => {
  const saved = await savedProfiles(client, department).save(name, readProfileFile(file));
  output.answer(saved, `已保存 ${saved.name}(${saved.recordType});发布时用 --profile ${saved.name}`);
};

export const removeProfile = async (
  client: HubClient,
  output: Output,
  department: string,
  name: string,
): Promise<void> => {
  const removed = await savedProfiles(client, department).remove(name);
  output.answer(removed, `已删除 ${name}`);
};

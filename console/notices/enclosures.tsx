import { useState } from 'react';
import type { Desk } from './desk.js';
import { download } from './files.js';
import { departmentName, labelOf } from './labels.js';
import type { AttachedRecord, Notice } from './notice-shapes.js';

/** Whether the department has changed its record since; null says that it is not known, never that nothing changed. */
const changed = ({ version, contentHash, record }: AttachedRecord): string => {
  if (record === null) return '现在的记录读不到';
  if (record.contentHash === contentHash) return '与挂接时一致';
  return `部门后来改过:现在是第 ${record.version} 版,挂接的是第 ${version} 版`;
};

const shownSize = (bytes: number): string =>
  bytes < 1_048_576 ? `${Math.ceil(bytes / 1_024)} KB` : `${(bytes / 1_048_576).toFixed(1)} MB`;

/** What a notice rests on: whom and what it is about, records of departments, files. */
export const Enclosures = ({ notice, desk }: { readonly notice: Notice; readonly desk: Desk }) => {
  const [problem, setProblem] = useState<string | null>(null);
  const { enterprises, products, batches, records, attachments } = notice;
  const subjects = [
    ...enterprises.map(({ orgCode, label }) => `企业 ${label ?? ''} ${orgCode}`),
    ...products.map(({ productKey, name }) => `产品 ${name ?? ''} ${productKey}`),
    ...batches.map(({ productKey, batchNo }) => `批次 ${batchNo}(${productKey})`),
  ];
  return (
    <>
      {subjects.length > 0 && (
        <section aria-labelledby="subjects-title">
          <h3 id="subjects-title">涉及</h3>
          <ul>
            {subjects.map((subject) => (
              <li key={subject}>{subject}</li>
            ))}
          </ul>
        </section>
      )}
      {records.length > 0 && (
        <section aria-labelledby="records-title">
          <h3 id="records-title">挂接的记录</h3>
          <ul>
            {records.map((record) => (
              <li key={`${record.recordType}/${record.key}/${record.version}`}>
                {departmentName(record.department)} {record.recordType} <code>{record.key}</code> 第{' '}
                {record.version} 版 <span className="soft">{changed(record)}</span>
              </li>
            ))}
          </ul>
        </section>
      )}
      {attachments.length > 0 && (
        <section aria-labelledby="attachments-title">
          <h3 id="attachments-title">附件</h3>
          <ul>
            {attachments.map(({ sha256, name, bytes, scan, path }) => (
              <li key={sha256}>
                <button
                  type="button"
                  className="link"
                  onClick={async () => setProblem(await download(path, name, desk.token))}
                >
                  {name}
                </button>{' '}
                <span className="soft">
                  {shownSize(bytes)},病毒扫描:{labelOf('NoticeAttachmentScan', scan)}
                </span>
              </li>
            ))}
          </ul>
          <p className="problem" role="alert">
            {problem}
          </p>
        </section>
      )}
    </>
  );
};

import { useEffect, useState } from 'react';
import { DepartmentChecks, EnumSelect } from './choices.js';
import type { Notice } from './notice-shapes.js';

/** The hub carries no secrets; they are not even offered. */
const SECRETS = ['WORK_SECRET', 'CONFIDENTIAL', 'SECRET', 'TOP_SECRET'];

const EMPTY = {
  type: 'FAILED_PRODUCT',
  urgency: 'ORDINARY',
  secrecy: 'INTERNAL',
  title: '',
  body: '',
  main: [],
  copy: [],
  cosigners: [],
} as const;

/** Whoever it went on to stands in the place of who was reassigned. */
const toOf = ({ recipients }: Notice, wanted: string): string[] =>
  recipients
    .filter(({ kind, state }) => kind === wanted && state !== 'REASSIGNED')
    .map(({ department }) => department);

/** What a notice refers to, which this form does not change: departments' systems and rules fill it. */
const referencesOf = ({ enterprises, products, batches, records }: Notice) => ({
  enterprises: enterprises.map(({ orgCode }) => orgCode),
  products: products.map(({ productKey }) => productKey),
  batches,
  records: records.map(({ department, recordType, key, version, contentHash }) => ({
    recordId: `${department}/${recordType}/${key}`,
    version,
    contentHash,
  })),
});

export interface ContentFieldsProps {
  /** The draft that is changed, or what is corrected or continued; null: a new one. */
  readonly notice: Notice | null;
  readonly own: string;
  readonly onChange: (content: unknown) => void;
}

export const ContentFields = ({ notice, own, onChange }: ContentFieldsProps) => {
  const [content, setContent] = useState(() =>
    notice === null
      ? EMPTY
      : {
          type: notice.type,
          urgency: notice.urgency,
          secrecy: notice.secrecy,
          title: notice.title,
          body: notice.body,
          main: toOf(notice, 'MAIN'),
          copy: toOf(notice, 'COPY'),
          cosigners: notice.cosigners,
          ...referencesOf(notice),
        },
  );
  useEffect(() => onChange(content), [onChange, content]);
  const set = (change: object) => setContent((before) => ({ ...before, ...change }));
  return (
    <>
      <EnumSelect label="事项" name="NoticeType" value={content.type} onChange={(type) => set({ type })} />
      <EnumSelect
        label="紧急程度"
        name="NoticeUrgency"
        value={content.urgency}
        onChange={(urgency) => set({ urgency })}
      />
      <EnumSelect
        label="密级(涉密的走机要渠道,不得在此填写)"
        name="NoticeSecrecy"
        value={content.secrecy}
        onChange={(secrecy) => set({ secrecy })}
        except={SECRETS}
      />
      <label className="field">
        标题(必填)
        <input
          required
          maxLength={200}
          value={content.title}
          onChange={({ target }) => set({ title: target.value })}
        />
      </label>
      <label className="field">
        正文
        <textarea rows={8} value={content.body} onChange={({ target }) => set({ body: target.value })} />
      </label>
      <DepartmentChecks legend="主送" own={own} chosen={content.main} onChange={(main) => set({ main })} />
      <DepartmentChecks legend="抄送" own={own} chosen={content.copy} onChange={(copy) => set({ copy })} />
      <DepartmentChecks
        legend="会签"
        own={own}
        chosen={content.cosigners}
        onChange={(cosigners) => set({ cosigners })}
      />
    </>
  );
};

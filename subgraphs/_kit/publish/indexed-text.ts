/** Texts that stand in an index must fit into it: PostgreSQL takes 2,704 bytes for all columns of an entry. */
import type { FieldDescriptor, RecordDescriptor } from '../../../schema/compiler/descriptor.js';
import type { Report } from './row-problem.js';

/** UTF-16 units; with the key beside it, at four bytes each, an entry still fits. */
const MOST_CHARACTERS = 200;
/** Bytes of a product key, and of a batch key; the risk store has both in one entry. */
const MOST_KEY_BYTES = 1_250;

type CheckTexts = (values: readonly unknown[], report: Report) => void;

/** Compiles the check of the fields that are filtered or sorted by, or are a part of the product's key. */
export function indexedTexts({ fields, product, keyField }: RecordDescriptor): CheckTexts {
  const parts = [product?.brand, product?.model, product?.batch, product?.productClass];
  const isIndexed = ({ name, kind, filter, sort }: FieldDescriptor): boolean =>
    (kind === 'string' || kind === 'id') && name !== keyField && (filter || sort || parts.includes(name));
  const places = fields.flatMap((field, i) => (isIndexed(field) ? [{ field, i }] : []));
  return (values, report) => {
    for (const { field, i } of places) {
      const value = values[i];
      if (typeof value !== 'string' || value.length <= MOST_CHARACTERS) continue;
      const rule = `${field.label}至多 ${MOST_CHARACTERS} 个字符,收到 ${value.length} 个`;
      report(field.name, 'TEXT_TOO_LONG', `${rule};说明文字请写入其他字段或附件`);
    }
  };
}

/** Normalising may lengthen a text: `㍿` becomes four characters. */
export function checkKeyLength(key: string | null, field: string | undefined, report: Report): void {
  if (key === null || key.length <= MOST_KEY_BYTES / 4 || Buffer.byteLength(key) <= MOST_KEY_BYTES) return;
  report(
    field ?? null,
    'TEXT_TOO_LONG',
    '品牌、型号和批号合起来太长,无法作为产品标识;请只填编号,说明文字写入其他字段',
  );
}

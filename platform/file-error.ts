/** What the operating system says of a file, in the operator's words. */
import { HubError } from './errors.js';

const REASONS: Readonly<Record<string, string>> = {
  EACCES: '没有权限',
  EPERM: '没有权限',
  EROFS: '所在的文件系统只读',
  ENOSPC: '磁盘空间不足',
  EDQUOT: '超出磁盘配额',
  ENOENT: '不存在',
  EEXIST: '已有同名的文件',
  EISDIR: '是文件夹,不是文件',
  ENOTDIR: '路径中有一段不是文件夹',
  ELOOP: '符号链接成环',
  EMFILE: '打开的文件过多',
  ENFILE: '打开的文件过多',
};

/** Why the system refused a file; null for an error that is not the system's, or not about a file. */
export const fileReason = (error: unknown): string | null =>
  error instanceof Error && 'code' in error && 'syscall' in error
    ? (REASONS[String(error.code)] ?? null)
    : null;

/** FILE_FAILED naming the path for what the system refused; any other error as it is. */
export const asFileError = (error: unknown): unknown => {
  const reason = fileReason(error);
  if (reason === null) return error;
  const path = error instanceof Error && 'path' in error ? String(error.path) : '某个文件';
  return new HubError('FILE_FAILED', { path, reason }, { cause: error });
};

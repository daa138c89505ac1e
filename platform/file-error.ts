/** What the operating system says of a file, in the operator's words. */
import { HubError } from './errors.js';

const REASONS: Readonly<Record<string, string>> = {
  EACCES: '没有权限',
  EPERM: '没有权限',
  EROFS: '所在的文件系统只读',
  ENOSPC: '磁盘空间不足',
  EDQUOT: '超出磁盘配额',
  ENOENT: '不存在',
  EISDIR: '是文件夹',
  ENOTDIR: '路径中有一段不是文件夹',
  ELOOP: '符号链接成环',
  EMFILE: '打开的文件过多',
  ENFILE: '打开的文件过多',
};

/** FILE_FAILED naming the path for what the system refused; any other error as it is. */
export const asFileError = (error: unknown): unknown => {
  if (!(error instanceof Error) || !('code' in error) || !('syscall' in error)) return error;
  const reason = REASONS[String(error.code)];
  if (reason === undefined) return error;
  const path = 'path' in error && typeof error.path === 'string' ? error.path : '(未知文件)';
  return new HubError('FILE_FAILED', { path, reason }, { cause: error });
};

/** What jose says about a token, in the hub's codes. */
import { errors } from 'jose';
import { HubError } from '../errors.js';

const reasonOf = (error: errors.JOSEError): string => {
  if (error instanceof errors.JWTClaimValidationFailed) return `声明 ${error.claim} 不符`;
  if (error instanceof errors.JWSSignatureVerificationFailed) return '签名不符';
  if (error instanceof errors.JWKSNoMatchingKey) return '签发者没有对应的公钥';
  return '格式不符';
};

/** TOKEN_EXPIRED or TOKEN_INVALID for what is wrong with a token; any other error as it is. */
export const asTokenError = (error: unknown): unknown => {
  if (error instanceof errors.JWTExpired) return new HubError('TOKEN_EXPIRED', {}, { cause: error });
  if (error instanceof errors.JOSEError)
    return new HubError('TOKEN_INVALID', { reason: reasonOf(error) }, { cause: error });
  return error;
};

/** The token of an `Authorization: Bearer …` header, or of a bare one. @throws HubError TOKEN_MISSING */
export const bareToken = (authorization: string | undefined): string => {
  const token = (authorization ?? '').replace(/^bearer\s+/i, '').trim();
  if (token === '') throw new HubError('TOKEN_MISSING');
  return token;
};

import { decodeJwt } from 'jose';
import { type Identity, identityOfClaims } from '../../platform/identity/identity.js';

export interface Session {
  readonly token: string;
  /** As the token's claims say; the gateway has verified them, the page only shows them. */
  readonly identity: Identity | null;
  readonly endsAt: Date | null;
}

const KEY = 'hub:token';
const PURPOSE = 'hub:purpose';

/**
 * What the console keeps: in this tab, until it is closed or the user signs out, and nothing after that. The editor
 * writes through it too, some of it late: what comes after the end is dropped.
 */
export class SessionStore {
  #ended = false;

  constructor(private readonly storage: Storage) {}

  session(): Session | null {
    const token = this.storage.getItem(KEY);
    return token === null ? null : sessionOf(token);
  }

  begin(token: string): Session {
    this.storage.setItem(KEY, token);
    return sessionOf(token);
  }

  purpose(): string {
    return this.storage.getItem(PURPOSE) ?? '';
  }

  setPurpose(purpose: string): void {
    this.setItem(PURPOSE, purpose);
  }

  end(): void {
    this.#ended = true;
    this.storage.clear();
  }

  get length(): number {
    return this.storage.length;
  }

  getItem(key: string): string | null {
    return this.storage.getItem(key);
  }

  setItem(key: string, value: string): void {
    if (!this.#ended) this.storage.setItem(key, value);
  }

  removeItem(key: string): void {
    this.storage.removeItem(key);
  }

  clear(): void {
    this.storage.clear();
  }
}

function sessionOf(token: string): Session {
  const claims = claimsIn(token);
  return {
    token,
    identity: identityOfClaims(claims),
    endsAt: claims?.exp === undefined ? null : new Date(claims.exp * 1_000),
  };
}

function claimsIn(token: string) {
  try {
    return decodeJwt(token);
  } catch {
    // Another kind of token than a JWT says nothing about itself.
    return null;
  }
}

import { describe, expect, it } from 'vitest';
import { createSecretSeal } from './secret-seal.js';

const SECRET = 'whsec_c2VjcmV0';
const one = createSecretSeal('internal-secret-one-0123456789-0123456789');
const other = createSecretSeal('internal-secret-two-0123456789-0123456789');

describe('a sealed secret', () => {
  it('opens for its own endpoint, in any process of the same hub', () => {
    const sealed = one.seal('a', SECRET);
    expect(sealed).not.toContain(SECRET);
    expect(createSecretSeal('internal-secret-one-0123456789-0123456789').open('a', sealed)).toBe(SECRET);
    expect(one.seal('a', SECRET)).not.toBe(sealed);
  });

  it.each([
    ['in another hub', (sealed: string) => other.open('a', sealed)],
    ['for another endpoint', (sealed: string) => one.open('b', sealed)],
    ['with another key id', (sealed: string) => one.open('a', `0${sealed}`)],
    ['changed', (sealed: string) => one.open('a', `${sealed.slice(0, -4)}AAAA`)],
    ['cut', (sealed: string) => one.open('a', sealed.slice(0, 40))],
    ['that is plain text', () => one.open('a', SECRET)],
    ['that is empty', () => one.open('a', '')],
  ])('does not open %s', (_what, open) => {
    expect(open(one.seal('a', SECRET))).toBeNull();
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { automaticLink, parseEnterpriseCode } from './enterprise-code.js';
import { gtinCheck, parseGtin } from './gtin.js';
import { organisationCodeCheck, parseOrganisationCode, printOrganisationCode } from './organisation-code.js';
import { parseRegistrationNumber, registrationNumberCheck } from './registration-number.js';
import { composeUscc, parseUscc, suggestUscc, USCC_ALPHABET } from './uscc.js';

const RUNS = { numRuns: 200 };
const from = (alphabet: string, length: number) =>
  fc.array(fc.constantFrom(...alphabet), { minLength: length, maxLength: length }).map((c) => c.join(''));
const digits = (length: number) => from('0123456789', length);
const orgCodes = from(USCC_ALPHABET, 8).map((body) => body + organisationCodeCheck(body));
const usccs = fc
  .tuple(fc.constantFrom('91', '92', '93', '12', '52'), digits(6), orgCodes)
  .map((parts) => composeUscc(...parts));

describe('organisation code (GB 11714)', () => {
  it.each(['D2143569-X', '12345678-8', '87654321-0', '74371976-1', 'L1832212-3'])(
    '%s is valid',
    (printed) => {
      const parsed = parseOrganisationCode(printed);
      expect(parsed.validity).toBe('VALID');
      expect(printOrganisationCode(parsed.normalised)).toBe(printed);
    },
  );
  it('reads full-width, lower case, spaces and any dash', () => {
    expect(parseOrganisationCode(' d2143569－x ').normalised).toBe('D2143569X');
    expect(parseOrganisationCode('D2143569—Ⅹ').validity).toBe('VALID');
  });
  it('separates a wrong check character from a wrong form', () => {
    expect(parseOrganisationCode('12345678-9')).toMatchObject({
      validity: 'CHECK_MISMATCH',
      normalised: '123456789',
      problem: '校验位应为 8,实为 9;请核对原件',
    });
    for (const text of ['', '1234567', '12345678-A', '1234567_-8', '一二三四五六七八九']) {
      expect(parseOrganisationCode(text).validity).toBe('MALFORMED');
    }
  });
});

describe('USCC (GB 32100)', () => {
  it.each([
    ['91350100M000100Y43', 'VALID', 'M000100Y4', 'VALID'],
    ['91310110666007217T', 'VALID', '666007217', 'VALID'],
    ['91310000132260250X', 'VALID', '132260250', 'VALID'],
    ['91310110666007217S', 'CHECK_MISMATCH', '666007217', 'VALID'],
    ['91310110666007217U', 'CHECK_MISMATCH', '666007217', 'VALID'],
    ['9131O110666007217T', 'MALFORMED', null, 'MALFORMED'],
  ])('%s is %s', (text, validity, orgCode, orgCodeValidity) => {
    expect(parseUscc(text)).toMatchObject({ validity, orgCode, orgCodeValidity });
  });
  it('accepts the real pilot-area code with a warning', () => {
    expect(parseUscc('91350211M00013FA1N')).toMatchObject({
      validity: 'CHECK_MISMATCH',
      problem: '校验位应为 3,实为 N;请核对原件',
    });
  });
  it('offers O → 0 only when the check then passes, and never applies it', () => {
    expect(suggestUscc('9131O110666007217T')).toBe('91310110666007217T');
    expect(suggestUscc('9131O110666007217U')).toBeNull();
    expect(suggestUscc('91310110666007217T')).toBeNull();
    expect(parseUscc('9131O110666007217T').problem).toContain('91310110666007217T');
  });
  it('holds every composed code valid, and any single changed character of it not', () => {
    fc.assert(
      fc.property(usccs, fc.nat(17), fc.constantFrom(...USCC_ALPHABET), (code, at, other) => {
        expect(parseUscc(code).validity).toBe('VALID');
        const changed = code.slice(0, at) + other + code.slice(at + 1);
        expect(parseUscc(changed).validity === 'VALID').toBe(changed === code);
      }),
      RUNS,
    );
  });
});

describe('registration number (GS 15)', () => {
  it('accepts the vector and refuses its neighbour', () => {
    expect(parseRegistrationNumber('110108000000016').validity).toBe('VALID');
    expect(parseRegistrationNumber('110108000000017').validity).toBe('CHECK_MISMATCH');
    expect(parseRegistrationNumber('3101080000000').validity).toBe('MALFORMED');
  });
  it('checks every composed number', () => {
    fc.assert(
      fc.property(digits(14), (body) => {
        expect(parseRegistrationNumber(body + registrationNumberCheck(body)).validity).toBe('VALID');
      }),
      RUNS,
    );
  });
});

describe('GTIN', () => {
  it.each([
    ['6901234567892', '06901234567892'],
    ['4006381333931', '04006381333931'],
    ['9780201379624', '09780201379624'],
    ['10061414112342', '10061414112342'],
    ['96385074', '00000096385074'],
  ])('%s is valid', (text, gtin14) => {
    expect(parseGtin(text)).toMatchObject({ validity: 'VALID', gtin14, inStore: false });
  });
  it('flags numbers that shops give themselves', () => {
    for (const body of ['200123456789', '291234567890', '21234567890', '2123456']) {
      expect(parseGtin(body + gtinCheck(body)).inStore).toBe(true);
    }
  });
  it('gives no GTIN-14 for a wrong check digit or length', () => {
    expect(parseGtin('6901234567893')).toMatchObject({ validity: 'CHECK_MISMATCH', gtin14: null });
    expect(parseGtin('690123456')).toMatchObject({ validity: 'MALFORMED', gtin14: null });
  });
  it('is the same item however it is padded', () => {
    fc.assert(
      fc.property(digits(11), (body) => {
        const code = body + gtinCheck(body);
        expect(parseGtin(`0${code}`).gtin14).toBe(parseGtin(code).gtin14);
        expect(parseGtin(`00${code}`).gtin14).toBe(parseGtin(code).gtin14);
      }),
      RUNS,
    );
  });
});

describe('enterprise code', () => {
  it.each([
    ['９１３１０１１０６６６００７２１７ｔ', 'USCC', 'VALID', '666007217', 1, false],
    ['91310110666007217U', 'USCC', 'CHECK_MISMATCH', '666007217', 2, true],
    ['66600721-7', 'ORG_CODE', 'VALID', '666007217', 2, false],
    ['66600721-8', 'ORG_CODE', 'CHECK_MISMATCH', null, null, null],
    ['110108000000016', 'REG_NO', 'VALID', null, null, null],
    ['110108000000017', 'REG_NO', 'CHECK_MISMATCH', null, null, null],
    ['3101081234567', 'LEGACY_REG_NO', 'VALID', null, null, null],
    ['企独沪总字第012345号', 'LEGACY_REG_NO', 'VALID', null, null, null],
    ['9131O110666007217T', 'USCC', 'MALFORMED', null, null, null],
    ['abc', 'UNKNOWN', 'MALFORMED', null, null, null],
    ['', 'UNKNOWN', 'MALFORMED', null, null, null],
  ])('%s is %s %s', (text, kind, validity, orgCode, tier, nameMustAgree) => {
    const code = parseEnterpriseCode(text);
    expect(code).toMatchObject({ kind, validity, orgCode });
    expect(code.problem === null).toBe(validity === 'VALID');
    expect(automaticLink(code)).toEqual(tier === null ? null : { tier, orgCode, nameMustAgree });
  });
  it('quotes no control character', () => {
    const code = parseEnterpriseCode('91310110\u0000666007217');
    expect(code.validity).toBe('MALFORMED');
    expect(code.normalised + code.problem).not.toContain('\u0000');
  });
  it('never links what is malformed, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const code = parseEnterpriseCode(text);
        if (code.validity === 'MALFORMED') expect(automaticLink(code)).toBeNull();
        expect(code.normalised.length).toBeLessThanOrEqual(40);
        expect(parseEnterpriseCode(code.normalised).kind).toBe(code.kind);
      }),
      RUNS,
    );
  });
});

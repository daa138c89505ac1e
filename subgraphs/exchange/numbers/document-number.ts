/** 发文字号 (GB/T 9704-2012): 机关代字 + 〔年份〕 + 序号 + 号, the serial without zeros in front. Pure. */

/** 沪 + at most six characters + 抄. */
const CODE = /^沪[\u4e00-\u9fa5]{1,6}抄$/;

export const isDocumentCode = (text: string): boolean => CODE.test(text);

export const formatDocumentNumber = (code: string, year: number, serial: number): string =>
  `${code}〔${year}〕${serial}号`;

/** As it is written by hand: any brackets around the year, blanks, full-width digits. */
export const normaliseDocumentNumber = (text: string): string =>
  text
    .normalize('NFKC')
    .replaceAll(/\s/g, '')
    .replace(/[[(【〔{]((?:19|20)\d{2})[\])】〕}]/, '〔$1〕');

/** Any department's number, of what does not pass through the hub too. */
export const isDocumentNumber = (text: string): boolean =>
  /^[\u4e00-\u9fa5]{1,12}〔(?:19|20)\d{2}〕[1-9]\d{0,8}号$/.test(text);

/** Check digit by ISO 7064 MOD 11,10 of a string of digits: of registration numbers and food licences. */
export function mod1110(digits: string): string {
  let product = 10;
  for (const digit of digits) {
    const sum = (product + Number(digit)) % 10 || 10;
    product = (2 * sum) % 11;
  }
  return String((11 - product) % 10);
}

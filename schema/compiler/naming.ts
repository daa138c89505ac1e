/** Names that the compiler derives; one place, so that SDL, SQL and console agree. */

/** `failedItems` → `failed_items`; `CCCLicence` → `ccc_licence`. */
export const camelToSnake = (name: string): string =>
  name
    .replace(/([A-Z]+)([A-Z][a-z])/g, '$1_$2')
    .replace(/([a-z0-9])([A-Z])/g, '$1_$2')
    .toLowerCase();

/** `FoodSampling` → `foodSampling`. */
export const singularOf = (type: string): string => type.charAt(0).toLowerCase() + type.slice(1);

/** `FoodSampling` → `foodSamplings`, `Penalty` → `penalties`; `@record(plural:)` overrides. */
export const pluralOf = (type: string): string => {
  const name = singularOf(type);
  if (/[^aeiou]y$/.test(name)) return `${name.slice(0, -1)}ies`;
  if (/(s|x|z|ch|sh)$/.test(name)) return `${name}es`;
  return `${name}s`;
};

/** Folder name → database and schema name: `food-drug` → `food_drug`. */
export const departmentToSnake = (code: string): string => code.replaceAll('-', '_');

/** `foodSamplings` → `FoodSamplings`, as in `publishFoodSamplings`. */
export const capitalise = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);

/** Enum constant of a field: `testedOn` → `TESTED_ON`. */
export const constantOf = (field: string): string => camelToSnake(field).toUpperCase();

/** `superseded_by` → `supersededBy`. */
export const snakeToCamel = (name: string): string =>
  name.replace(/_([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());

/** Folder name → the department's type of catalogue entries: `food-drug` → `FoodDrugDataset`. */
export const datasetTypeOf = (code: string): string => `${code.split('-').map(capitalise).join('')}Dataset`;

import { parseLicenceNumber } from '../../../domain/licences/licence-number.js';
import { SC_FOOD_CLASSES } from '../../../domain/product-classes/crosswalk/food.js';
import { productClassName } from '../../../domain/product-classes/product-classes.js';
import { eachValue } from '../verdict.js';

/** 许可证编号: SC, QS, JY, YB, XK, CCC; of an SC number also the hub's product class. */
export const judge = eachValue((text) => {
  const { kind: licence, foodClass, ...parsed } = parseLicenceNumber(text);
  const mapping = SC_FOOD_CLASSES.get(foodClass ?? '') ?? null;
  return {
    ...parsed,
    licence,
    foodClass,
    productClass: mapping === null ? null : { ...mapping, name: productClassName(mapping.hubClass) },
  };
});

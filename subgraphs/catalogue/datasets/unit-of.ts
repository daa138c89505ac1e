/** Words that a description puts in brackets when it means a unit; anything else in brackets is an explanation. */
const UNIT =
  /^(?:[百千万亿]*(?:元|美元|欧元)|公?斤|千?克|毫克|吨|毫?升|[平立]方米|[千毫厘]?米|公里|公顷|亩|天|日|工作日|周|个?月|年|岁|周岁|小时|分钟|秒|[人件批个次家户台套份辆头只瓶箱]|分|%|百分比|℃|mg\/kg|mg\/L)$/;

const BRACKETS = /[((]([^()()]+)[))]\s*$/;

/** `罚款金额(元)` → 元; null where the description tells none. */
export function unitOf(description: string): string | null {
  const inside = BRACKETS.exec(description)?.[1]?.trim();
  return inside !== undefined && UNIT.test(inside) ? inside : null;
}

/** The name in a description: what stands before its explanation. `批号(空为全部批次)` → 批号. */
export const nameIn = (description: string): string =>
  description.split(/[((::;;,,]/, 1)[0]?.trim() || description;

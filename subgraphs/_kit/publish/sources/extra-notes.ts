/** What the sender is told of columns that were passed over. */
export const extraNotes = (extra: readonly string[]): readonly string[] =>
  extra.length === 0 ? [] : [`未收的列(本记录类型没有对应字段):${extra.join('、')}`];

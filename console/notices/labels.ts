import { departments } from 'virtual:departments';
import { desk } from 'virtual:notice-desk';

/** The Chinese name of an enum's value; the value itself where the page is older than the graph. */
export const labelOf = (name: string, value: string): string => desk.labels[name]?.[value] ?? value;

/** Of a department; its code where it has joined since the page was built. */
export const departmentName = (code: string): string => departments[code] ?? code;

export const optionsOf = (name: string): readonly (readonly [string, string])[] =>
  Object.entries(desk.labels[name] ?? {});

import { parse } from 'graphql';
import { expect, test } from 'vitest';
import { emitSdl } from './emit-sdl.js';
import { fixtureDepartment } from './fixtures.js';
import { readShared } from './load.js';

const department = fixtureDepartment('commerce');
const publish = (extension: string): string => emitSdl(department, readShared(), extension);

test('fields of an extension join the generated type, which stands once', () => {
  const sdl = publish('extend type Enterprise { "登记名称" name: String }');
  const enterprises = parse(sdl).definitions.filter((d) => 'name' in d && d.name?.value === 'Enterprise');
  expect(enterprises).toHaveLength(1);
  expect(sdl).toMatch(/type Enterprise [^@]*@key\(fields: "orgCode"\) \{[\s\S]*?\n {2}name: String\n\}/);
});

test('shared types that only the extension uses are carried along', () => {
  expect(publish('extend type Enterprise { "检验" items: [TestItem!] }')).toContain('type TestItem');
});

test.each([
  ['an unknown type', 'extend type Company { "名" name: String }', /extend type Company: 本部门没有这个类型/],
  [
    'a generated field',
    'extend type Enterprise { "追溯" traceEvents: Int }',
    /Enterprise\.traceEvents 已由编译器生成/,
  ],
  [
    'a field without description',
    'extend type Enterprise { name: String }',
    /extension\.graphql:1: name 缺少中文说明/,
  ],
])('%s is refused', (_, extension, message) => {
  expect(() => publish(extension)).toThrow(message);
});

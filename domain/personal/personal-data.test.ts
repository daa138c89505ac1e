import { describe, expect, it } from 'vitest';
import { organisationCodeCheck } from '../identifiers/organisation-code.js';
import { composeUscc } from '../identifiers/uscc.js';
import { personalDataIn, type TextPlace } from './personal-data.js';

const ON = '2026-05-04';
const of = (text: string, place: TextPlace = 'PROSE') => personalDataIn(text, place, ON);

describe('an identity number', () => {
  it.each([
    ['as issued', '11010519491231002X'],
    ['in small letters', '患者,11010519491231002x,左手烫伤'],
    ['in groups', '110105 19491231 002X'],
    ['with full-width digits', '110105194912310021'],
    ['with a slip in its check character', '310101199003071234'],
    ['of an infant', '310101202602030016'],
    ['of 15 digits', '110105491231002'],
    ['glued to letters', 'ID110105491231002号'],
    ['with invisible characters', '110105\u200b19491231\u200b002X'],
    ['after its label, whatever its form', '身份证号:99887766554433'],
    ['in Chinese digits', '一一〇一〇五一九四九一二三一〇〇二一'],
  ])('%s is found', (_, text) => {
    expect(of(text)).toBe('ID_NUMBER');
  });

  it.each([
    ['masked', '身份证号 310101********1234'],
    ['with a day that does not exist', '310101199002301234'],
    ['of somebody not yet born', '310101203001011234'],
    ['of no province', '990101199003071234'],
    ['17 digits', '11010519491231002'],
    ['19 digits', '1101051949123100211'],
    ['a bar code', '6901234567892'],
    ['a bar code of 14 digits', '10061414112342'],
  ])('%s is none', (_, text) => {
    expect(of(text)).toBeNull();
  });

  it('is told from a unified code that consists of digits and reads like a date of birth', () => {
    const found = Array.from({ length: 400 }, (_, n) => {
      const body = `9003${String(1_000 + n)}`;
      return composeUscc('91', '310119', body + organisationCodeCheck(body));
    }).filter((code) => /^\d{17}[\dX]$/.test(code));
    expect(found.length).toBeGreaterThan(20);
    expect(found.filter((code) => of(code, 'ENTERPRISE_CODE') !== null)).toEqual([]);
    // Beside both checks nothing tells the two apart: 1 of 11.
    expect(found.filter((code) => of(code) !== null).length).toBeLessThan(found.length / 5);
  });

  it('is told from a registration number where a code belongs', () => {
    expect(of('110108000000016', 'ENTERPRISE_CODE')).toBeNull();
    expect(of('110105491231003', 'ENTERPRISE_CODE')).toBe('ID_NUMBER');
  });

  it('is told from a report number of district, day and number', () => {
    for (let n = 0; n < 60; n += 1) {
      expect(of(`310115${'20260315'}${String(n).padStart(4, '0')}`, 'SERIAL')).toBeNull();
    }
    expect(of('110105194912310021', 'SERIAL')).toBe('ID_NUMBER');
  });
});

describe('a phone number', () => {
  it.each([
    ['13812345678'],
    ['138 1234 5678'],
    ['138-1234-5678'],
    ['1381234 5678'],
    ['1 3 8 1 2 3 4 5 6 7 8'],
    ['+86 138-1234-5678'],
    ['008613812345678'],
    ['家属tel13812345678请回电'],
    ['13812345678'],
    ['一三八一二三四五六七八'],
    ['幺三八一二三四五六七八'],
    ['021-62345678'],
    ['(021)62345678'],
    ['02162345678'],
    ['0512-65123456'],
    ['联系电话:62345678'],
    ['微信号: 8812345'],
  ])('%s is found', (text) => {
    expect(of(text)).toBe('PHONE');
  });

  it.each([
    ['a bar code of 12 digits', '138123456785'],
    ['a bar code of 13 digits', '1381234567890'],
    ['ten digits', '1381234567'],
    ['masked', '138****5678'],
    ['a day and a count', '15 2026-03-12'],
    ['a hotline of a firm', '400-820-8820'],
    ['a range of days', '2026-03-01 至 2026-03-15'],
    ['measurements', '3.5-13.8 mg/L, 021 号楼 18 层'],
    ['an organisation code', '13812345-6'],
    ['a model', 'SM-G9810 128GB'],
  ])('%s is none', (_, text) => {
    expect(of(text)).toBeNull();
  });

  it('is told from a batch that begins with its day', () => {
    expect(of('18061500123', 'SERIAL')).toBeNull();
    expect(of('批18061500123', 'SERIAL')).toBeNull();
    expect(of('13812345678', 'SERIAL')).toBe('PHONE');
    expect(of('SH138-1234-5678', 'SERIAL')).toBe('PHONE');
  });
});

describe('the name of a person', () => {
  it.each([
    ['王伟'],
    ['李秀英'],
    ['欧阳娜'],
    ['张 伟'],
    ['阿依古丽·买买提'],
    ['姓名:热合曼'],
    ['姓 名: 田中'],
    ['Name: Smith'],
    ['Patient name: Smith'],
    ['患者张伟使用中触电'],
    ['患儿王子涵误食小零件'],
    ['患者张建国家中触电'],
    ['患者何志强左手割伤'],
    ['患者刘玉兰在家中使用电热毯时烫伤'],
    ['患者张三使用中触电'],
    ['伤者:李静'],
    ['其母亲陈丽陪同'],
    ['张伟,男,35岁'],
    ['李秀英 62岁'],
    ['王芳(女)'],
    ['接诊的王医生'],
    ['李女士反映'],
    ['王建国先生'],
    ['张伟的病历.pdf'],
    ['李静出院小结.jpg'],
  ])('%s is found', (text) => {
    expect(of(text)).toBe('NAME');
  });

  it.each([
    ['张*'],
    ['张某'],
    ['李某某,女,35岁'],
    ['姓名:不详'],
    ['姓名:张**'],
    ['患者高热、黄疸'],
    ['患者安静入睡'],
    ['患者于当日就诊'],
    ['患者方便时复诊'],
    ['患者马上送医'],
    ['由于医生建议住院'],
    ['任何医生都会'],
    ['对方老师'],
    ['儿童王国乐园内滑倒'],
    ['儿童金属玩具割伤'],
    ['男,3岁,从高处跌落'],
    ['女装、男鞋'],
    ['黄酒'],
    ['白酒'],
    ['李子'],
    ['杨梅'],
    ['黄金手链'],
    ['韩国'],
    ['石英'],
    ['高强度螺栓'],
    ['毛绒玩具'],
    ['龙井茶'],
    ['上海瑞达乳业有限公司'],
    ['王伟水果店'],
    ['金华市中心医院'],
    ['方便面'],
    ['马力'],
    ['Product name: kettle'],
  ])('%s is none', (text) => {
    expect(of(text)).toBeNull();
  });

  it('may be a brand', () => {
    expect(of('李宁', 'BRAND')).toBeNull();
    expect(of('王伟,男,35岁', 'BRAND')).toBe('NAME');
  });

  it('is found where a number belongs', () => {
    expect(of('王伟', 'SERIAL')).toBe('NAME');
    expect(of('王伟', 'ENTERPRISE_CODE')).toBe('NAME');
  });
});

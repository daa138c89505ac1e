/** What single questions of the analysts are about: a whole profile, lost licences, detained brands, names nobody has. */
import type { Enterprise } from '../enterprise.js';
import { brokenCode, subject } from '../row-parts.js';
import type { Row } from '../sample.js';
import {
  detainedAndComplained,
  enterpriseProfile,
  revokedYetProducing,
  unresolvedAge,
  unresolvedRecords,
} from './asked.js';
import { brandKeyOf, JOINS, type Plot, type Story } from './plot.js';
import {
  complaint,
  detention,
  foodSample,
  marketSample,
  materialSample,
  penalty,
  productSample,
} from './rows.js';

function licence(plot: Plot, holder: Enterprise, changedAge: number, state: string): string {
  const { calendar } = plot.world;
  const food = holder.kind === 'FOOD';
  const licenceNo = plot.key(food ? 'SC1' : 'XK', changedAge);
  const [department, type] = food ? ['food-drug', 'FoodLicence'] : ['quality-supervision', 'ProductLicence'];
  return plot.add(department, type, licenceNo, changedAge, {
    licenceNo,
    kind: 'PRODUCTION',
    holder: subject(holder),
    issuedOn: calendar.day(700),
    expiresOn: calendar.day(-395),
    state,
    stateChangedOn: calendar.day(changedAge),
    stateReason: '监督检查发现不再符合许可条件',
    districtCode: holder.district.code,
  });
}

const profile: Story = (plot) => {
  const maker = plot.enterprise('GOODS');
  const asked = enterpriseProfile(maker.uscc);
  const product = plot.product(maker);
  const about = { maker, product, age: 300 };
  const told = [
    `industry-commerce/Registration/${maker.orgCode}`,
    licence(plot, maker, 420, 'VALID'),
    productSample(plot, about),
    marketSample(plot, { ...about, age: 210 }),
    complaint(plot, 'quality', { ...about, age: 150, more: { result: 'MEDIATED' } }),
    complaint(plot, 'consumer', { ...about, age: 130, more: { result: 'MEDIATED' } }),
    penalty(plot, 'QualitySupervisionPenalty', maker, 240, { gravity: 'MINOR', fine: '2000.00' }).id,
  ];
  for (const id of told) plot.answers(asked, id);
  const broken = productSample(plot, { ...about, age: 95, more: { producer: brokenCode(maker) } });
  plot.misses(asked, broken, '代码校验不符,不能认定为该企业');
  const rival = plot.enterprise('GOODS');
  const others = productSample(plot, { ...about, maker: rival, product: plot.product(rival), age: 88 });
  plot.misses(asked, others, '同业的另一家企业');
};

const licenceLost: Story = (plot) => {
  const asked = revokedYetProducing(plot.world);
  const goods = plot.enterprise('GOODS');
  licence(plot, goods, 45, 'REVOKED');
  productSample(plot, { maker: goods, product: plot.product(goods), age: 20 });
  plot.answers(asked, goods.orgCode);
  const food = plot.enterprise('FOOD');
  licence(plot, food, 80, 'WITHDRAWN');
  foodSample(plot, { maker: food, product: plot.product(food), age: 12 });
  plot.answers(asked, food.orgCode);
};

const licenceAlmostLost: Story = (plot) => {
  const asked = revokedYetProducing(plot.world);
  const miss = (maker: Enterprise, why: string): void => plot.misses(asked, maker.orgCode, why);
  const before = plot.enterprise('GOODS');
  licence(plot, before, 45, 'REVOKED');
  productSample(plot, { maker: before, product: plot.product(before), age: 60 });
  miss(before, '吊销之后没有再被抽样');
  const old = plot.enterprise('GOODS');
  licence(plot, old, 100, 'REVOKED');
  productSample(plot, { maker: old, product: plot.product(old), age: 20 });
  miss(old, '吊销在 90 天之前');
  const suspended = plot.enterprise('FOOD');
  licence(plot, suspended, 45, 'SUSPENDED');
  foodSample(plot, { maker: suspended, product: plot.product(suspended), age: 20 });
  miss(suspended, '许可只是暂停');
  const shop = plot.enterprise('GOODS');
  licence(plot, shop, 45, 'REVOKED');
  const maker = plot.enterprise('GOODS');
  const sampledAt = subject(shop);
  marketSample(plot, { maker, product: plot.product(maker), age: 20, more: { sampledAt } });
  miss(shop, '此后只是被抽样的经营者,不是生产企业');
};

/** Not for safety: what is detained for its papers is no case of the joins. */
const PAPERS = { reason: 'DOCUMENTS' };

const brandComplained: Story = (plot) => {
  const maker = plot.enterprise('IMPORTER');
  const product = plot.product(maker);
  for (const age of [71, 33]) detention(plot, { maker, product, age, more: PAPERS });
  complaint(plot, 'consumer', { maker, product: plot.product(maker, 1), age: 24 });
  plot.answers(detainedAndComplained(plot.world), maker.orgCode);
  plot.decoy({
    join: JOINS.imported,
    subjectKey: brandKeyOf(maker, product.brand),
    why: '检出两次、有投诉,但检出原因是单证不符',
  });
};

const brandHardlyComplained: Story = (plot) => {
  const asked = detainedAndComplained(plot.world);
  const tell = (
    ages: readonly number[],
    why: string,
    more: (maker: Enterprise) => void = () => undefined,
  ): void => {
    const maker = plot.enterprise('IMPORTER');
    for (const age of ages) detention(plot, { maker, product: plot.product(maker), age, more: PAPERS });
    more(maker);
    plot.misses(asked, maker.orgCode, why);
  };
  const complained = (maker: Enterprise, more: Row = {}): void => {
    complaint(plot, 'consumer', { maker, product: plot.product(maker, 1), age: 24, more });
  };
  tell([40], '只检出一次', complained);
  tell([97, 40], '本季度只检出一次', complained);
  tell([66, 40], '没有投诉');
  tell([66, 40], '投诉查无实据', (maker) => complained(maker, { result: 'UNFOUNDED' }));
  tell([66, 40], '投诉的是另一品牌', (maker) => complained(maker, { brand: `${maker.brand}-II` }));
};

/** `上海××食品有限公司` as `××食品(上海)有限公司`: perhaps the same, which a person must say. */
const movedPlace = (name: string): string =>
  `${name.slice('上海'.length).replace('有限公司', '')}(上海)有限公司`;

/** One of the planted makers whose name begins with the city and ends as a plain company's. */
function plainlyNamed(plot: Plot): Enterprise {
  for (;;) {
    const made = plot.enterprise('FOOD');
    if (/^上海[^(]+(?<!股份)有限公司$/.test(made.name)) return made;
  }
}

const namesOfNobody: Story = (plot) => {
  const age = unresolvedAge(plot.world);
  const asked = unresolvedRecords(plot.world);
  const maker = plainlyNamed(plot);
  const { name, orgCode } = maker;
  const foods = (producer: Row): string =>
    `${foodSample(plot, { maker, product: plot.product(maker), age, more: { producer } })}#producer`;
  const outside = { name: `宣城市敬亭山第${plot.number}食品厂` };
  plot.answers(asked, `food-drug NO_CODE ${foods(outside)}`);
  plot.answers(asked, `food-drug CODE_DOUBTFUL ${foods(brokenCode(maker))}`);
  plot.answers(asked, `food-drug ALIKE_ONLY ${foods({ name: movedPlace(name) })}`);
  const written = `${orgCode.slice(0, 8)}-${orgCode.slice(8)}`;
  plot.misses(asked, foods({ name }), '名称与所在地即可认定');
  plot.misses(asked, foods({ name, code: written }), '组织机构代码可认定');
};

/** The maker is known, the one who used the material is not. */
const userOfNobody: Story = (plot) => {
  const age = unresolvedAge(plot.world);
  const asked = unresolvedRecords(plot.world);
  const maker = plot.enterprise('BUILDING');
  const materials = (usedBy: Row): string =>
    `${materialSample(plot, { maker, product: plot.product(maker), age, more: { usedBy } })}#usedBy`;
  const outside = { name: `宣城市水东第${plot.number}建筑队` };
  plot.answers(asked, `construction NO_CODE ${materials(outside)}`);
  plot.misses(asked, materials(subject(plot.enterprise('CONTRACTOR'))), '代码有效');
};

export const QUESTION_STORIES: readonly Story[] = [
  profile,
  licenceLost,
  licenceAlmostLost,
  brandComplained,
  brandHardlyComplained,
  namesOfNobody,
  userOfNobody,
];

/** Projects, the same for every record that speaks of them. */
import { workdayAge } from '../calendar.js';
import type { Enterprise } from '../enterprise.js';
import { spread } from '../random.js';
import { rowRandom } from '../row-parts.js';
import type { World } from '../world.js';
import { PROJECTS_AT_1, projectNoOf } from './samplings.js';

const KINDS = {
  HOUSING: '住宅项目',
  PUBLIC_BUILDING: '公共服务中心',
  INDUSTRIAL: '厂房',
  MUNICIPAL: '道路改扩建工程',
  RAIL: '轨道交通区间工程',
} as const;
const KIND_NAMES = ['HOUSING', 'HOUSING', 'PUBLIC_BUILDING', 'INDUSTRIAL', 'MUNICIPAL', 'RAIL'] as const;

export const projectCount = (world: World): number => Math.max(1, Math.round(PROJECTS_AT_1 * world.scale));

export interface Project {
  readonly projectNo: string;
  readonly projectName: string;
  readonly kind: keyof typeof KINDS;
  readonly contractor: Enterprise;
  readonly developer: Enterprise;
  readonly supervisor: Enterprise;
  readonly age: number;
}

/** The same project for every record that speaks of it. */
export function projectOf(world: World, p: number): Project {
  const random = rowRandom(world, 'Project', p);
  const kind = random.pick(KIND_NAMES);
  const contractors = world.count('CONTRACTOR');
  const developer = world.enterprise('DEVELOPER', spread(p, world.count('DEVELOPER'), world.seed + 107));
  return {
    projectNo: projectNoOf(world, p),
    projectName: `${developer.district.name}${developer.brand}${KINDS[kind]}${random.between(1, 9)}期`,
    kind,
    contractor: world.enterprise('CONTRACTOR', spread(p, contractors, world.seed + 109)),
    developer,
    supervisor: world.enterprise('CONTRACTOR', spread(p, contractors, world.seed + 113)),
    age: Math.max(60, workdayAge(world.calendar, random)),
  };
}

/** Projects are finished after two years. */
export const isCompleted = ({ age }: Project): boolean => age > 730;

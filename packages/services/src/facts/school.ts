import type { BooleanFact, ChoiceFact } from '@tongxing/policy';

/** Words of rosters that name a stage and not the year in it: each stands under all the grades that it may mean. */
const AT_KINDERGARTEN = ['幼儿园', '在园', '入园'];
const AT_PRIMARY = ['小学', '小学在读'];
const AT_JUNIOR = ['初中', '初中在读'];
const AT_SENIOR = ['高中', '普高', '普通高中'];
const AT_VOCATIONAL = ['中职', '中专', '职高', '技校', '中等职业学校'];
const NOT_AT_SCHOOL = ['无', '不在学', '未在学', '未就学'];

/** Where the child is in childcare or school; moves up by itself each 1 September where the next step is certain. */
export const grade: ChoiceFact = {
  id: 'grade',
  of: 'child',
  type: 'choice',
  label: '上学情况',
  en: 'school stage and grade',
  holds: 'schoolYear',
  options: [
    { value: 'none', label: '还没上学', en: 'not in childcare or school' },
    { value: 'nursery', label: '上托班', en: 'nursery' },
    { value: 'k1', label: '幼儿园小班', en: 'kindergarten, first year' },
    { value: 'k2', label: '幼儿园中班', en: 'kindergarten, middle year' },
    { value: 'k3', label: '幼儿园大班', en: 'kindergarten, last year' },
    { value: 'p1', label: '小学一年级', en: 'grade 1' },
    { value: 'p2', label: '小学二年级', en: 'grade 2' },
    { value: 'p3', label: '小学三年级', en: 'grade 3' },
    { value: 'p4', label: '小学四年级', en: 'grade 4' },
    { value: 'p5', label: '小学五年级', en: 'grade 5' },
    { value: 'p6', label: '小学六年级', en: 'grade 6' },
    { value: 'j1', label: '初一', en: 'grade 7' },
    { value: 'j2', label: '初二', en: 'grade 8' },
    { value: 'j3', label: '初三', en: 'grade 9' },
    { value: 's1', label: '高一', en: 'senior 1' },
    { value: 's2', label: '高二', en: 'senior 2' },
    { value: 's3', label: '高三', en: 'senior 3' },
    { value: 'v1', label: '中职（中专、职高、技校）一年级', en: 'vocational 1' },
    { value: 'v2', label: '中职（中专、职高、技校）二年级', en: 'vocational 2' },
    { value: 'v3', label: '中职（中专、职高、技校）三年级', en: 'vocational 3' },
    { value: 'seniorGraduate', label: '高中毕业了', en: 'finished senior high school' },
    { value: 'vocationalGraduate', label: '中职（中专、职高、技校）毕业了', en: 'finished vocational school' },
    { value: 'left', label: '初中毕业了，现在没在上学', en: 'finished grade 9, not at school now' },
    { value: 'dropped', label: '还没读完初中，现在没在上学', en: 'left school before the end of grade 9' },
  ],
  mayFollow: {
    none: ['none', 'nursery', 'k1', 'k2', 'k3', 'p1'],
    nursery: ['none', 'nursery', 'k1', 'k2'],
    k3: ['none', 'k3', 'p1'],
    j3: ['j3', 's1', 'v1', 'left'],
    s3: ['s3', 'seniorGraduate'],
    v3: ['v3', 'vocationalGraduate'],
    seniorGraduate: ['seniorGraduate'],
    vocationalGraduate: ['vocationalGraduate'],
    left: ['left', 's1', 'v1'],
    dropped: ['dropped', 'p1', 'p2', 'p3', 'p4', 'p5', 'p6', 'j1', 'j2', 'j3', 'left'],
  },
  succession: [
    ['k1', 'k2', 'k3'],
    ['p1', 'p2', 'p3', 'p4', 'p5', 'p6', 'j1', 'j2', 'j3'],
    ['s1', 's2', 's3'],
    ['v1', 'v2', 'v3'],
  ],
  groups: [
    { values: ['k1', 'k2', 'k3'], label: '幼儿园', en: 'kindergarten' },
    { values: ['p1', 'p2', 'p3', 'p4', 'p5', 'p6'], label: '小学', en: 'primary school' },
    { values: ['j1', 'j2', 'j3'], label: '初中', en: 'junior school' },
    { values: ['s1', 's2', 's3'], label: '高中', en: 'senior school' },
    { values: ['v1', 'v2', 'v3'], label: '中职（中专、职高、技校）', en: 'vocational school' },
    { values: ['seniorGraduate', 'vocationalGraduate', 'left'], label: '初中以上毕业，现在没在上学', en: 'finished grade 9 or more, not at school now' },
  ],
  headings: ['就学状况', '就读年级', '年级', '年级/班级', '就学情况', '学段', '在读学段'],
  spellings: {
    none: ['未入园', '散居', '未上学', ...NOT_AT_SCHOOL],
    nursery: ['托班', '托育', '托儿所', '早教'],
    k1: ['小班', ...AT_KINDERGARTEN],
    k2: ['中班', ...AT_KINDERGARTEN],
    k3: ['大班', '学前班', ...AT_KINDERGARTEN],
    p1: ['一年级', '小一', '1年级', ...AT_PRIMARY],
    p2: ['二年级', '小二', '2年级', ...AT_PRIMARY],
    p3: ['三年级', '小三', '3年级', ...AT_PRIMARY],
    p4: ['四年级', '小四', '4年级', ...AT_PRIMARY],
    p5: ['五年级', '小五', '5年级', ...AT_PRIMARY],
    p6: ['六年级', '小六', '6年级', ...AT_PRIMARY],
    j1: ['七年级', '初一', '初中一年级', '7年级', ...AT_JUNIOR],
    j2: ['八年级', '初二', '初中二年级', '8年级', ...AT_JUNIOR],
    j3: ['九年级', '初三', '初中三年级', '9年级', ...AT_JUNIOR],
    s1: ['高一', '高中一年级', ...AT_SENIOR],
    s2: ['高二', '高中二年级', ...AT_SENIOR],
    s3: ['高三', '高中三年级', ...AT_SENIOR],
    v1: ['中职一年级', '职一', '中专一年级', ...AT_VOCATIONAL],
    v2: ['中职二年级', '中专二年级', ...AT_VOCATIONAL],
    v3: ['中职三年级', '中专三年级', ...AT_VOCATIONAL],
    seniorGraduate: ['高中毕业', '普高毕业', ...NOT_AT_SCHOOL],
    vocationalGraduate: ['中职毕业', '中专毕业', '职高毕业', '技校毕业', ...NOT_AT_SCHOOL],
    left: ['初中毕业', '未升学', ...NOT_AT_SCHOOL],
    dropped: ['辍学', '失学', ...NOT_AT_SCHOOL],
  },
};

export const KINDERGARTEN = ['k1', 'k2', 'k3'] as const;
export const PRIMARY = ['p1', 'p2', 'p3', 'p4', 'p5', 'p6'] as const;
export const JUNIOR = ['j1', 'j2', 'j3'] as const;
export const COMPULSORY = [...PRIMARY, ...JUNIOR] as const;
export const SENIOR = ['s1', 's2', 's3'] as const;
export const VOCATIONAL = ['v1', 'v2', 'v3'] as const;
/** Finished grade 9, or more, and not at school now. */
export const GRADUATES = ['left', 'seniorGraduate', 'vocationalGraduate'] as const;
/** The stages of schooling in order, each with its first grades: a child of one moves to the next. */
export const schoolStages = [
  { id: 'kindergarten', label: '幼儿园', grades: KINDERGARTEN },
  { id: 'primary', label: '小学', grades: PRIMARY },
  { id: 'junior', label: '初中', grades: JUNIOR },
  { id: 'senior', label: '高中', grades: SENIOR },
] as const;

/** On the roll of a nursery, kindergarten or school. */
export const ON_A_ROLL = ['nursery', ...KINDERGARTEN, ...COMPULSORY, ...SENIOR, ...VOCATIONAL] as const;

export const boarding: BooleanFact = {
  id: 'boarding',
  of: 'child',
  type: 'boolean',
  label: '住校',
  en: 'boards at school',
  holds: 'schoolYear',
  yes: '孩子住校',
  no: '孩子不住校',
  headings: ['是否寄宿', '寄宿', '住宿生', '是否住校'],
  spellings: { true: ['住校', '寄宿'], false: ['走读'] },
};

/** Boarders whom Guangxi's list of the living subsidy names beside the classes of need. */
export const boarderGroup: BooleanFact = {
  id: 'boarderGroup',
  of: 'child',
  type: 'boolean',
  label: '住校的民族班、特教学校或者水库移民家庭学生',
  en: 'boarder in a class for ethnic minorities, at a special school or of a family resettled for a reservoir',
  holds: 'schoolYear',
  yes: '孩子住校，并且读民族班、特教学校，或者家里是水库移民',
  no: '孩子不是民族班、特教学校或者水库移民家庭的住校生',
};

export const schoolInGuangxi: BooleanFact = {
  id: 'schoolInGuangxi',
  of: 'child',
  type: 'boolean',
  label: '在广西的学校有学籍',
  en: 'on the roll of a school in Guangxi',
  holds: 'schoolYear',
  yes: '孩子的学籍在广西的学校',
  no: '孩子的学籍不在广西',
  headings: ['学籍所在地', '学籍是否在广西'],
  spellings: { true: ['广西', '区内', '本地'], false: ['外省', '区外'] },
};

export const juniorWholeHere: BooleanFact = {
  id: 'juniorWholeHere',
  of: 'child',
  type: 'boolean',
  label: '初中三年都在本市读',
  en: 'all junior years at a school of this city',
  holds: 'schoolYear',
  yes: '孩子从初一起就在本市的初中读书，有正式学籍',
  no: '孩子不是从初一起就在本市的初中读书',
};

export const seniorWholeInGuangxi: BooleanFact = {
  id: 'seniorWholeInGuangxi',
  of: 'child',
  type: 'boolean',
  label: '高中三年都在广西读',
  en: 'all senior years in Guangxi',
  holds: 'schoolYear',
  yes: '孩子从高一起就在广西的高中读书，有完整学籍',
  no: '孩子不是从高一起就在广西的高中读书',
};

export const juniorWholeInGuangxi: BooleanFact = {
  id: 'juniorWholeInGuangxi',
  of: 'child',
  type: 'boolean',
  label: '初中三年都在广西读完',
  en: 'all three junior years in Guangxi',
  holds: 'always',
  yes: '孩子的初中三年都在广西读，有广西的初中毕业证',
  no: '孩子的初中三年没有都在广西读',
};

export const tookAcademicTests: BooleanFact = {
  id: 'tookAcademicTests',
  of: 'child',
  type: 'boolean',
  label: '广西高中学业水平考试',
  en: 'Guangxi academic proficiency tests',
  holds: 'schoolYear',
  yes: '孩子参加了广西到现在开考的全部学业水平考试',
  no: '孩子没有参加全部已开考的广西学业水平考试',
};

export const hukouMovedToGuangxi: BooleanFact = {
  id: 'hukouMovedToGuangxi',
  of: 'child',
  type: 'boolean',
  label: '户口是从外省迁来的',
  en: 'hukou moved in from another province',
  holds: 'always',
  yes: '孩子的户口是从外省迁到广西的',
  no: '孩子第一次上户口就在广西',
};

export const parentTransferred: BooleanFact = {
  id: 'parentTransferred',
  of: 'household',
  type: 'boolean',
  label: '因工作调动迁入',
  en: 'parent transferred by an employer of the state',
  holds: 'always',
  yes: '父母因军转安置或机关、事业单位、国企调动迁来广西',
  no: '父母不是因军转安置或机关、事业单位、国企调动迁来广西',
};

export const fullTimeStudent: BooleanFact = {
  id: 'fullTimeStudent',
  of: 'child',
  type: 'boolean',
  label: '全日制在籍',
  en: 'full-time and formally registered',
  holds: 'schoolYear',
  yes: '孩子是全日制正式学籍学生',
  no: '孩子不是全日制正式学籍学生',
};

export const agriculturalMajor: BooleanFact = {
  id: 'agriculturalMajor',
  of: 'child',
  type: 'boolean',
  label: '涉农专业',
  en: 'agricultural major',
  holds: 'schoolYear',
  yes: '孩子读的是涉农专业',
  no: '孩子读的不是涉农专业',
};

/** Technician schools belong to the human resources departments; an exam rule treats their second-year pupils apart. */
export const technicianSchool: BooleanFact = {
  id: 'technicianSchool',
  of: 'child',
  type: 'boolean',
  label: '读的是技工学校',
  en: 'at a technician school',
  holds: 'schoolYear',
  yes: '孩子读的是技工学校',
  no: '孩子读的不是技工学校',
  headings: ['是否技工学校'],
};

/** Hardship as the school or kindergarten has recognised it for this school year; `none` also where nobody has applied. */
export const aidTier: ChoiceFact = {
  id: 'aidTier',
  of: 'child',
  type: 'choice',
  label: '学校认定的困难等级',
  en: 'hardship as recognised by the school',
  holds: 'schoolYear',
  headings: ['困难等级', '困难认定等级', '资助档次', '家庭经济困难程度'],
  options: [
    { value: 'special', label: '特别困难', en: 'special hardship' },
    { value: 'comparative', label: '比较困难', en: 'comparative hardship' },
    { value: 'general', label: '一般困难', en: 'general hardship' },
    { value: 'none', label: '没有认定', en: 'not recognised' },
  ],
  spellings: { special: ['特殊困难', '特困', '一档'], comparative: ['较困难', '二档'], general: ['一般', '三档'], none: ['无', '否', '不困难'] },
};

export const otherAidGroup: BooleanFact = {
  id: 'otherAidGroup',
  of: 'child',
  type: 'boolean',
  label: '烈士子女、困难职工子女或民族班学生',
  en: 'child of a martyr or of a union-registered worker in hardship, or in a class for ethnic minorities',
  holds: 'schoolYear',
  yes: '孩子是烈士子女、工会建档困难职工的孩子，或者读民族班',
  no: '孩子不是烈士子女、困难职工的孩子，也不读民族班',
};

export const formerPoorCountyRural: BooleanFact = {
  id: 'formerPoorCountyRural',
  of: 'child',
  type: 'boolean',
  label: '户口在原连片特困县的农村',
  en: 'rural hukou in a county of the former contiguous poor areas',
  holds: 'schoolYear',
  yes: '孩子的户口在原集中连片特困地区县的农村，不在县城',
  no: '孩子的户口不在原集中连片特困地区县的农村',
};

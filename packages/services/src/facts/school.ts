import type { BooleanFact, ChoiceFact } from '@tongxing/policy';

/** Where the child is in childcare or school; moves up by itself each 1 September where the next step is certain. */
export const grade: ChoiceFact = {
  id: 'grade', of: 'child', type: 'choice', label: '上学情况', en: 'school stage and grade', holds: 'schoolYear',
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
    { value: 'left', label: '初中毕业后没有再上学', en: 'left after grade 9' },
    { value: 'dropped', label: '还没读完初中，现在没在上学', en: 'left school before the end of grade 9' },
  ],
  succession: [['k1', 'k2', 'k3'], ['p1', 'p2', 'p3', 'p4', 'p5', 'p6', 'j1', 'j2', 'j3'], ['s1', 's2', 's3'], ['v1', 'v2', 'v3']],
  headings: ['就学状况', '就读年级', '年级', '年级/班级', '就学情况', '学段', '在读学段'],
  spellings: {
    none: ['未入园', '散居', '未上学', '无', '不在学'], nursery: ['托班', '托育', '托儿所', '早教'], k1: ['小班'], k2: ['中班'], k3: ['大班', '学前班'],
    p1: ['一年级', '小一', '1年级'], p2: ['二年级', '小二', '2年级'], p3: ['三年级', '小三', '3年级'], p4: ['四年级', '小四', '4年级'], p5: ['五年级', '小五', '5年级'], p6: ['六年级', '小六', '6年级'],
    j1: ['七年级', '初一', '初中一年级', '7年级'], j2: ['八年级', '初二', '8年级'], j3: ['九年级', '初三', '9年级'],
    s1: ['高一', '高中一年级'], s2: ['高二'], s3: ['高三'], v1: ['中职一年级', '职一', '中专一年级'], v2: ['中职二年级', '中专二年级'], v3: ['中职三年级', '中专三年级'],
    left: ['初中毕业', '未升学'], dropped: ['辍学', '失学'],
  },
};

export const KINDERGARTEN = ['k1', 'k2', 'k3'] as const;
export const PRIMARY = ['p1', 'p2', 'p3', 'p4', 'p5', 'p6'] as const;
export const JUNIOR = ['j1', 'j2', 'j3'] as const;
export const COMPULSORY = [...PRIMARY, ...JUNIOR] as const;
export const SENIOR = ['s1', 's2', 's3'] as const;
export const VOCATIONAL = ['v1', 'v2', 'v3'] as const;
/** On the roll of a nursery, kindergarten or school. */
export const ON_A_ROLL = ['nursery', ...KINDERGARTEN, ...COMPULSORY, ...SENIOR, ...VOCATIONAL] as const;

export const boarding: BooleanFact = {
  id: 'boarding', of: 'child', type: 'boolean', label: '住校', en: 'boards at school', holds: 'schoolYear',
  yes: '孩子住校', no: '孩子不住校', headings: ['是否寄宿', '寄宿', '住宿生', '是否住校'], spellings: { true: ['住校', '寄宿'], false: ['走读'] },
};

export const schoolInGuangxi: BooleanFact = {
  id: 'schoolInGuangxi', of: 'child', type: 'boolean', label: '在广西的学校有学籍', en: 'on the roll of a school in Guangxi', holds: 'schoolYear',
  yes: '孩子的学籍在广西的学校', no: '孩子的学籍不在广西', headings: ['学籍所在地', '学籍'],
};

export const juniorWholeHere: BooleanFact = {
  id: 'juniorWholeHere', of: 'child', type: 'boolean', label: '初中三年都在本市读', en: 'all junior years at a school of this city', holds: 'schoolYear',
  yes: '孩子从初一起就在本市的初中读书，有正式学籍', no: '孩子不是从初一起就在本市的初中读书',
};

export const seniorWholeInGuangxi: BooleanFact = {
  id: 'seniorWholeInGuangxi', of: 'child', type: 'boolean', label: '高中三年都在广西读', en: 'all senior years in Guangxi', holds: 'schoolYear',
  yes: '孩子从高一起就在广西的高中读书，有完整学籍', no: '孩子不是从高一起就在广西的高中读书',
};

export const juniorWholeInGuangxi: BooleanFact = {
  id: 'juniorWholeInGuangxi', of: 'child', type: 'boolean', label: '初中三年都在广西读完', en: 'all three junior years in Guangxi', holds: 'always',
  yes: '孩子的初中三年都在广西读，有广西的初中毕业证', no: '孩子的初中三年没有都在广西读',
};

export const tookAcademicTests: BooleanFact = {
  id: 'tookAcademicTests', of: 'child', type: 'boolean', label: '学业水平考试', en: 'Guangxi academic proficiency tests', holds: 'schoolYear',
  yes: '孩子参加了广西到现在开考的全部学业水平考试', no: '孩子没有参加全部已开考的广西学业水平考试',
};

export const hukouMovedToGuangxi: BooleanFact = {
  id: 'hukouMovedToGuangxi', of: 'child', type: 'boolean', label: '户口或学籍是从外省迁来的', en: 'hukou or school roll moved in from another province', holds: 'always',
  yes: '孩子的户口或学籍是从外省迁到广西的', no: '孩子的户口一直在广西',
};

export const parentTransferred: BooleanFact = {
  id: 'parentTransferred', of: 'household', type: 'boolean', label: '因工作调动迁入', en: 'parent transferred by an employer of the state', holds: 'always',
  yes: '父母因军转安置或机关、事业单位、国企调动迁来广西', no: '父母不是因军转安置或机关、事业单位、国企调动迁来广西',
};

export const fullTimeStudent: BooleanFact = {
  id: 'fullTimeStudent', of: 'child', type: 'boolean', label: '全日制在籍', en: 'full-time and formally registered', holds: 'schoolYear',
  yes: '孩子是全日制正式学籍学生', no: '孩子不是全日制正式学籍学生',
};

export const agriculturalMajor: BooleanFact = {
  id: 'agriculturalMajor', of: 'child', type: 'boolean', label: '涉农专业', en: 'agricultural major', holds: 'schoolYear', yes: '孩子读的是涉农专业', no: '孩子读的不是涉农专业',
};

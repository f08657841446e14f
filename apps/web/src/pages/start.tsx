import { useEffect, useState } from 'preact/hooks';
import { addChild, answer, blankAnswers, clearAnswers, onAnswers, readAnswers, writeAnswers } from '../answers.ts';
import { DateField, readDateText, type DateText } from '../parts/date-field.tsx';
import { Icon } from '../parts/icon.tsx';
import { Page, ThemeTool } from '../parts/shell.tsx';
import { SearchBox } from '../parts/search-box.tsx';
import { go } from '../router.ts';
import { HEADING_WORDS } from '../words.ts';

const COUNTS = { 幼有所育: 2, 学有所教: 3, 病有所医: 3, 住有所居: 1, 弱有所扶: 6, 发展保障: 7 } as const;
const BIRTH = { id: 'birth', shared: false, facts: ['birthDate'] };

/** The only drawing: two people on the road, past the hills, to a house. */
function OneLine() {
  return (
    <svg class="oneline" viewBox="0 0 390 128" role="img" aria-label="一大一小两个人，沿着一条路走过山，走向一间屋子">
      <path
        class="land"
        d="M90 112C101 110 101 58 118 44C134 33 141 72 149 92C153 68 160 24 179 15C199 8 207 66 215 97C221 82 227 64 240 60C254 58 258 104 268 112z"
      />
      <path
        class="road"
        d="M-4 112H90C101 110 101 58 118 44C134 33 141 72 149 92C153 68 160 24 179 15C199 8 207 66 215 97C221 82 227 64 240 60C254 58 258 104 268 112H292V84L320 60L348 84V112H394"
      />
      <path class="road" d="M313 112V94h14v18" />
      <path class="ink" d="M34 82v16M34 98l-6 13M34 98l6 13M34 87l12 8 10-1M63 96v7M63 103l-4 8M63 103l4 8" />
      <circle class="head" cx="34" cy="71" r="8" />
      <circle class="dot" cx="63" cy="86" r="7" />
    </svg>
  );
}

function BirthForm({ today }: { readonly today: string }) {
  const [text, setText] = useState<DateText>({ year: '', month: '', day: '' });
  const [wrong, setWrong] = useState<string>();
  const submit = (several: boolean) => {
    const read = readDateText(text, today, true);
    if ('wrong' in read) return setWrong(read.wrong);
    const first = answer(blankAnswers(), BIRTH, { birthDate: read.date });
    writeAnswers(several ? { ...addChild(first), current: first.current } : first);
    go('/check');
  };
  return (
    <form
      class="pad"
      style="padding-top:30px"
      onSubmit={(event) => {
        event.preventDefault();
        submit(false);
      }}
    >
      <fieldset class="bare">
        <legend style="padding:0;margin-bottom:4px">
          <h2>先说：孩子哪天出生？</h2>
        </legend>
        <p class="two" style="margin-bottom:12px">
          看户口本或出生证明。记不清哪天，填到月也行。还没出生，填预产期。
        </p>
        <DateField
          value={text}
          onChange={(value) => {
            setText(value);
            setWrong(undefined);
          }}
          today={today}
          age
          wrong={wrong}
        />
      </fieldset>
      <button class="btn" type="submit" style="margin-top:20px">
        下一题
      </button>
      <p style="margin-top:6px;text-align:center">
        <button class="tool" type="button" style="color:var(--act)" onClick={() => submit(true)}>
          家里不止一个孩子？一起查
        </button>
      </p>
    </form>
  );
}

/** Goes on with answers that are still on this phone; a page written at build time knows of none. */
function Resume() {
  const [kept, setKept] = useState(false);
  useEffect(() => {
    const look = () => setKept(readAnswers().children[0].asked.length > 0);
    look();
    return onAnswers(look);
  }, []);
  if (!kept) return null;
  return (
    <section class="pad resume">
      <div class="local info">
        <b>上次的答案还在这部手机里</b>
        <p>一天不用，它自己会清掉。</p>
        <p class="links">
          <a href="/result" class="mini">
            看上次的结果
          </a>
          <button type="button" class="linklike" onClick={clearAnswers}>
            清掉我的答案
          </button>
        </p>
      </div>
    </section>
  );
}

/** The first page: what this is, the first question, a search, the list. */
export function StartPage({ today }: { readonly today: string }) {
  return (
    <Page title="孩子在广西，能享受哪些服务" foot={<StartFoot />}>
      <OneLine />
      <div class="pad" style="padding-top:22px">
        <h1>
          孩子跟着你到了广西，
          <br />
          能享受哪些服务？
        </h1>
        <p class="lead" style="margin-top:12px">
          答8个左右的问题，<span class="unit">大约3分钟。</span>
          <br />
          不用登录。答案只留在这部手机里。
        </p>
      </div>
      <Resume />
      <BirthForm today={today} />
      <section class="pad" style="padding-top:34px">
        <hr class="rule" />
        <h2 style="margin:16px 0 10px">想直接找一项</h2>
        <SearchBox />
      </section>
      <section style="padding-top:34px">
        <div class="pad">
          <hr class="rule" />
          <h2 style="margin:16px 0 12px">清单上的22项服务</h2>
        </div>
        {Object.entries(HEADING_WORDS).map(([heading, { icon, plain }]) => (
          <a class="linkrow" key={heading} href={`/catalogue#${encodeURIComponent(heading)}`}>
            <Icon name={icon} />
            <span>
              {heading}
              <small>{plain}</small>
            </span>
            <span class="note nb" style="margin-left:auto">
              {COUNTS[heading as keyof typeof COUNTS]}项
            </span>
          </a>
        ))}
      </section>
    </Page>
  );
}

function StartFoot() {
  return (
    <footer class="foot" style="margin-top:34px">
      <p>这里写的，都来自《广西流动儿童在居住地享有关爱服务基础清单》和办这些事的规定。每一条都写明出处。</p>
      <p>查到的结果不是审批。最后由办理单位决定，不给办要说明理由。</p>
      <p>打开过一次，没有网也能查。不看、不传你的答案。</p>
      <p style="display:flex;flex-wrap:wrap;align-items:baseline;gap:4px 20px">
        <a href="/roster">工作人员：核对花名册</a>
        <ThemeTool />
      </p>
    </footer>
  );
}

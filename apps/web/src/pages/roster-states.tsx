import { useEffect, useRef, useState } from 'preact/hooks';
import { Icon } from '../parts/icon.tsx';
import type { Trouble } from './roster-lines.ts';
import { SentBar, sayProgress, useCalmly } from './roster-progress.tsx';
import type { Work, WorkActions } from './roster-work.ts';

const TAKEN = '.xlsx,.xls,.xlsb,.ods,.csv,.txt,.html,.htm';

/** Before there is a file: what this is, what it takes, and what becomes of it. */
export function Choose({ onFile }: { readonly onFile: (file: File) => void }) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <div class="choose">
      <h1>
        把花名册拖进来，<span class="unit">看每个孩子能享受什么</span>
      </h1>
      <div class="drop">
        <p>
          <button type="button" class="dbtn pri" onClick={() => input.current?.click()}>
            选一个文件
          </button>
          <span>或者拖到这一页的任何地方</span>
        </p>
        <input
          ref={input}
          class="vh"
          type="file"
          tabIndex={-1}
          aria-label="花名册文件"
          accept={TAKEN}
          onChange={(event) => {
            const file = event.currentTarget.files?.[0];
            if (file) onFile(file);
          }}
        />
        <p class="note">Excel（.xlsx、.xls）、WPS、.ods、.csv都行。表头用你们平时的写法，合并的格子、几个工作表、合计行都能读。</p>
      </div>
      <Promises />
    </div>
  );
}

/** What becomes of a file, where an empty one is, how to take the result. */
function Promises() {
  return (
    <dl class="promise">
      <div>
        <dt>
          <Icon name="lock" />
          不留存
        </dt>
        <dd>文件读完就丢，服务器上不存，也不记里面写了什么。关掉这一页，就都没有了。</dd>
      </div>
      <div>
        <dt>
          <Icon name="paper" />
          没有现成的表
        </dt>
        <dd>
          <a href="/api/roster/template" download>
            下载空白模板
          </a>
          ，有下拉选项和填法。
        </dd>
      </div>
      <div>
        <dt>
          <Icon name="scale" />
          结果怎么看
        </dt>
        <dd>
          算的是建议，不是审批。缺的事实会列出来，不会当成不符合。每条规定在<a href="/catalogue">清单</a>里。
        </dd>
      </div>
    </dl>
  );
}

/** While a file is on its way and read: how much has arrived, grey lines after a second, words. */
export function Reading({ work, onStop }: { readonly work: Work; readonly onStop: () => void }) {
  const [late, setLate] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLate(true), 8000);
    return () => clearTimeout(timer);
  }, []);
  const said = useCalmly(work.progress ? sayProgress(work) : late ? '文件大，或者网慢，还在读。' : '');
  return (
    <div class="choose" aria-busy="true">
      <h1>正在读{work.file.name}</h1>
      <div class="skeleton">
        <i />
        <i />
        <i />
      </div>
      <div class="progress">
        <SentBar work={work} />
        <span aria-live="polite">{said}</span>
        <button type="button" class="dbtn" onClick={onStop}>
          不读了
        </button>
      </div>
    </div>
  );
}

function say(trouble: Trouble): { readonly title: string; readonly text: string } {
  switch (trouble.kind) {
    case 'refused':
      return { title: '这个文件没有读', text: trouble.say };
    case 'lost':
      return { title: '网断了，什么都没有丢', text: '文件还在这一页，改过的列也在。连上以后再试一次。' };
    case 'bug':
      return { title: '没有算成，文件还在', text: `是系统这边的问题。再试一次；还不行，把这个号告诉管理员：${trouble.number || '没有号'}。` };
  }
}

/** A file that could not be read, or that did not get there. */
export function Refused({ work, actions }: { readonly work: Work; readonly actions: WorkActions }) {
  if (!work.trouble) return null;
  const { title, text } = say(work.trouble);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <div class="choose">
      <h1 ref={heading} tabIndex={-1}>
        {title}
      </h1>
      <p class="note">{work.file.name}</p>
      <p class="field-error" role="alert">
        {text}
      </p>
      <p class="do">
        {work.trouble.kind !== 'refused' && (
          <button type="button" class="dbtn pri" onClick={actions.again}>
            再试一次
          </button>
        )}
        <button type="button" class={`dbtn${work.trouble.kind === 'refused' ? ' pri' : ''}`} onClick={actions.clear}>
          换一个文件
        </button>
      </p>
    </div>
  );
}

/** A later step that failed: said above what is still there. */
export function Lost({ work, actions }: { readonly work: Work; readonly actions: WorkActions }) {
  if (!work.trouble) return null;
  const { title, text } = say(work.trouble);
  return (
    <div class="lost" role="alert">
      <b>
        <Icon name={work.trouble.kind === 'lost' ? 'offline' : 'warn'} />
        {title}
      </b>
      <span>{text}</span>
      <button type="button" class="dbtn" onClick={actions.again}>
        再试一次
      </button>
    </div>
  );
}

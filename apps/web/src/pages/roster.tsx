import { Page } from '../parts/shell.tsx';

/** The officials' roster page. */
export function RosterPage() {
  return (
    <Page title="核对花名册" wide>
      <div class="pad"><h1>核对花名册</h1><p><a href="/api/roster/template" download>下载空白模板</a></p></div>
    </Page>
  );
}

/** @jsxImportSource react */
import { person } from '../feed.ts';
import { acctOf, fullAcctOf } from '../shared/people.ts';
import { avatar } from '../shared/pictures.ts';
import { c } from './names.ts';

/** Name and address. `full` adds the server to local accounts too, as on a post's own page. */
export function DisplayName({ who, full = false }: { who: string; full?: boolean }) {
  const account = person(who);
  return (
    <span className={c('display-name')}>
      <bdi>
        <strong className={c('display-name__html')}>{account.name}</strong>
      </bdi>{' '}
      <span className={c('display-name__account')}>@{full ? fullAcctOf(account) : acctOf(account)}</span>
    </span>
  );
}

export function Avatar({ who, size = 46 }: { who: string; size?: number }) {
  return (
    <div className={c('account__avatar')}>
      <img alt="" src={avatar(who, person(who).name)} width={size} height={size} />
    </div>
  );
}

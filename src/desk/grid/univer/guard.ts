import { CanceledError, CommandType } from '@univerjs/core';
import type { ICommandInfo, ICommandService, IDisposable } from '@univerjs/core';
import { changesCopy, isHeldBack } from '../commands/policy';

/**
 * Keeps Univer's copy of the sheets equal to the model: only what runs inside `show` may change it. The user's commands are handed
 * to `onCommand` and go no further; the model's answer comes back through `show`.
 */
export class ModelGuard {
  private showing = 0;

  /** Changes Univer's copy after the model. Must not wait for anything. */
  show<T>(work: () => T): T {
    this.showing++;
    try {
      return work();
    } finally {
      this.showing--;
    }
  }

  /** `onCommand` answers true when the command was a user's and is taken care of. */
  install(commands: ICommandService, onCommand: (info: Readonly<ICommandInfo>) => boolean): IDisposable {
    return commands.beforeCommandExecuted((info) => {
      if (this.showing > 0) return;
      if (info.type === CommandType.MUTATION) {
        if (changesCopy(info.id)) throw new CanceledError();
        return;
      }
      if (onCommand(info) || isHeldBack(info.id)) throw new CanceledError();
    });
  }
}

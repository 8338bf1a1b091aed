package org.entente.command;

import picocli.AutoComplete;
import picocli.CommandLine.Command;

/** Prints the script with which bash and zsh complete commands and options. */
@Command(name = "completion")
final class CompletionCommand extends Subcommand {

    @Override
    public Integer call() {
        print(AutoComplete.bash(EntenteCommand.NAME, whole()));
        return 0;
    }
}

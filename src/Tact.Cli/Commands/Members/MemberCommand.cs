using System.CommandLine;

namespace Tact.Cli.Commands.Members;

/// <summary><c>tact member</c>: who may sit at the desk.</summary>
internal sealed class MemberCommand : Command
{
    public MemberCommand()
        : base("member", "Let people in at the desk, list them, give them new passwords, shut them out.")
    {
        Add(new AddMember());
        Add(new ListMembers());
        Add(new MemberPassword());
        Add(new MemberRole());
        Add(new RemoveMember());
        Add(new ReturnMember());
    }
}

using Tact.Desk.Dispatches;

namespace Tact.Desk.Tests.Dispatches;

internal static class DispatchLooks
{
    public static (DispatchState State, CopyState Copy) StateAndCopy(this Dispatch dispatch) => (dispatch.State, dispatch.Copy);
}

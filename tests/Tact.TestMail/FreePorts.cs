using System.Net;
using System.Net.Sockets;
using System.Security.Cryptography;

namespace Tact.TestMail;

/// <summary>Ports nobody listens on.</summary>
internal static class FreePorts
{
    /// <summary>Below the range the system takes outgoing ports from, so that none is taken between asking and using.</summary>
    public static int[] Take(int count)
    {
        var free = new HashSet<int>();
        while (free.Count < count)
        {
            var port = RandomNumberGenerator.GetInt32(15_000, 32_000);
            if (IsFree(port))
            {
                free.Add(port);
            }
        }

        return [.. free];
    }

    private static bool IsFree(int port)
    {
        using var socket = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp);
        try
        {
            socket.Bind(new IPEndPoint(IPAddress.Any, port));
            return true;
        }
        catch (SocketException)
        {
            return false;
        }
    }
}

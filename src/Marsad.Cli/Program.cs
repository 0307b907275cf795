using Marsad.Cli;

using var interruption = new Interruption();
return await MarsadApp.RunAsync(args, Shell.OfProcess(), interruption.Token).ConfigureAwait(false);

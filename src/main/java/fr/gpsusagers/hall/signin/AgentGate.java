package fr.gpsusagers.hall.signin;

import fr.gpsusagers.hall.MayCall;
import fr.gpsusagers.hall.Who;
import fr.gpsusagers.hall.signin.RecordRefusal.RefusedAction;
import fr.gpsusagers.staff.Agent;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/// Enforces [MayCall] on URLs below `/agent`: callers who are not signed in are redirected to the sign-in page,
/// agents without all required rights get 403, and the refusal is traced. A method without the annotation is refused to
/// everyone, should the build rule that requires it ever miss one. Also passes the signed-in [Agent] to controller
/// methods.
@Component
final class AgentGate implements HandlerInterceptor, HandlerMethodArgumentResolver, WebMvcConfigurer {

    private static final String SIGN_IN = "/agent/connexion";

    private final SignedIn signedIn;
    private final AgentCookie cookie;
    private final RefusalTrace refusals;

    AgentGate(SignedIn signedIn, AgentCookie cookie, RefusalTrace refusals) {
        this.signedIn = signedIn;
        this.cookie = cookie;
        this.refusals = refusals;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this).addPathPatterns("/agent/**", "/agent");
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(this);
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
            throws IOException {
        boolean isFirstDispatch = request.getDispatcherType() == DispatcherType.REQUEST;
        if (!isFirstDispatch || !(handler instanceof HandlerMethod method)) {
            return true;
        }
        MayCall rule = method.getMethodAnnotation(MayCall.class);
        if (rule == null) {
            return refuse(request, response);
        }
        if (!List.of(rule.value()).contains(Who.AGENT)) {
            return true;
        }
        return isOpen(request, response, rule);
    }

    private boolean isOpen(HttpServletRequest request, HttpServletResponse response, MayCall rule) throws IOException {
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        Optional<Agent> agent = signedIn.resume(request);
        if (agent.isEmpty()) {
            response.setStatus(HttpStatus.SEE_OTHER.value());
            response.setHeader(HttpHeaders.LOCATION, signIn(request));
            return false;
        }
        request.setAttribute(SignedIn.AGENT, agent.get());
        return isAllowed(rule, agent.get()) || refuse(request, response);
    }

    /// Returns the sign-in URL. If the session has ended, the sign-in page says so; after a POST it also says that the
    /// form was not saved.
    private String signIn(HttpServletRequest request) {
        if (cookie.find(request).isEmpty()) {
            return SIGN_IN;
        }
        return SIGN_IN + (HttpMethod.POST.matches(request.getMethod()) ? "?fini=envoi" : "?fini=session");
    }

    private static boolean isAllowed(MayCall rule, Agent agent) {
        return Arrays.stream(rule.right()).allMatch(agent::may);
    }

    private boolean refuse(HttpServletRequest request, HttpServletResponse response) throws IOException {
        refusals.trace(request, RefusedAction.Reason.ROLE);
        response.sendError(HttpStatus.FORBIDDEN.value());
        return false;
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == Agent.class;
    }

    @Override
    public @Nullable Object resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binders) {
        return request.getAttribute(SignedIn.AGENT, RequestAttributes.SCOPE_REQUEST);
    }
}
